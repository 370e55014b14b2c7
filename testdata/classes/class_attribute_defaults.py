class Config:
    debug = False
    level = 1

    def bump(self):
        self.level += 1
        return self.level


class Sub(Config):
    pass


a, b = Config(), Config()
a.bump()
Config.debug = True
print(a.level, b.level, Config.level, a.debug, b.debug)
s = Sub()
print(s.level, s.bump(), Sub.level, Config.level)
c = Config()
print(c.level, b.level)
