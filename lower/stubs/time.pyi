# Python's time module: runtime/pytime.

from typing import Annotated

@go("pytime.Time")
def time() -> float: ...
@go("pytime.TimeNS")
def time_ns() -> int: ...
@go("pytime.PerfCounter")
def perf_counter() -> float: ...
@go("pytime.PerfCounterNS")
def perf_counter_ns() -> int: ...
@go("pytime.Monotonic")
def monotonic() -> float: ...
@go("pytime.MonotonicNS")
def monotonic_ns() -> int: ...
@go("pytime.ProcessTime")
def process_time() -> float: ...
@go("pytime.ProcessTimeNS")
def process_time_ns() -> int: ...
@go("pytime.ProcessTime")
def thread_time() -> float: ...

# Blocks the event loop, as it does in Python.
@go("pytime.Sleep", blocks=True, faults=("ValueError", "OverflowError"))
def sleep(secs: float, /) -> None: ...

@go("pytime.StructTime")
class struct_time:
    tm_year: Annotated[int, go(".Year")]
    tm_mon: Annotated[int, go(".Mon")]
    tm_mday: Annotated[int, go(".MDay")]
    tm_hour: Annotated[int, go(".Hour")]
    tm_min: Annotated[int, go(".Min")]
    tm_sec: Annotated[int, go(".Sec")]
    tm_wday: Annotated[int, go(".WDay")]
    tm_yday: Annotated[int, go(".YDay")]
    tm_isdst: Annotated[int, go(".IsDST")]
    tm_zone: Annotated[str, go(".Zone")]
    tm_gmtoff: Annotated[int, go(".GMTOff")]

@overload
@go("pytime.LocalNow")
def localtime() -> struct_time: ...
@overload
@go("pytime.LocalTime", faults=("ValueError", "OverflowError", "OSError"))
def localtime(seconds: float, /) -> struct_time: ...
@overload
@go("pytime.GMNow")
def gmtime() -> struct_time: ...
@overload
@go("pytime.GMTime", faults=("ValueError", "OverflowError", "OSError"))
def gmtime(seconds: float, /) -> struct_time: ...
@overload
@go("pytime.StrfNow")
def strftime(format: str, /) -> str: ...
@overload
@go("pytime.StrfTime")
def strftime(format: str, time_tuple: struct_time, /) -> str: ...
@go("pytime.MkTime")
def mktime(time_tuple: struct_time, /) -> float: ...
@overload
@go("pytime.ASCNow")
def asctime() -> str: ...
@overload
@go("pytime.ASCTime")
def asctime(time_tuple: struct_time, /) -> str: ...
@overload
@go("pytime.CTime", faults=("ValueError", "OverflowError", "OSError"))
def ctime(seconds: float, /) -> str: ...
@overload
@go("pytime.ASCNow")
def ctime() -> str: ...
