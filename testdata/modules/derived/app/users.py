from dataclasses import dataclass

from app.base import Entity, Repository, Service
from app.errors import NotFound


class UserNotFound(NotFound):
    code = "user"


@dataclass
class User(Entity):
    name: str = "?"
    admin: bool = False

    def label(self):
        return super().label() + ":" + self.name


class UserRepository(Repository):
    def make(self, id, **kw):
        return self.add(User(id, **kw))

    def missing(self, id):
        return UserNotFound(f"no user {id}", detail=self.name)


class UserService(Service):
    def __init__(self, repo, greeting="hi"):
        super().__init__("users", repo)
        self.greeting = greeting

    async def on_start(self):
        await super().on_start()
        self.repo.add(User(1, name="root", admin=True))

    async def greet(self, id):
        user = self.repo.get(id)
        return f"{self.greeting} {user.name}"
