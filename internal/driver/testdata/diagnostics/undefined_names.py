import asyncio


async def fetch_user(name):
	résumé = "日本語" + nmae	# after a tab and wide characters
	return résumé, lenght(name)


async def main():
    await asyncio.gather(fetch_usr("a"), random.random())
    try:
        print(optional_name)
    except NameError:
        pass


asyncio.run(main())
