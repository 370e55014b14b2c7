import state

def bump(by=1):
    state.counter += by
    state.history.append(state.counter)
    return state.counter

def current():
    return state.counter, state.history
