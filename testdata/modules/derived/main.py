# Classes that derive from those of other modules: exceptions, dataclasses, services, repositories.
import asyncio

from app.base import Entity, Repository, Service
from app.errors import AppError, NotFound
from app import users
from app.users import User, UserRepository, UserService


class AuditService(Service):
    def __init__(self):
        super().__init__("audit", None)
        self.log = []

    async def note(self, text):
        self.log.append(text)


async def main():
    repo = UserRepository("users")
    async with UserService(repo) as service, AuditService() as audit:
        print(await service.greet(1))
        for id in (1, 2):
            try:
                await audit.note(await service.greet(id))
            except NotFound as e:
                print(type(e).__name__, e, e.code, e.detail, isinstance(e, AppError))
        print(audit.log, Service.started, len(repo))
        repo.add(User(7, ["x"], "ann"))
        for u in repo:
            print(u, u.label(), u == User(7, ["x"], "ann"), isinstance(u, Entity))
    print(issubclass(users.UserRepository, Repository), [c.__name__ for c in UserService.__mro__])


asyncio.run(main())
