print("store is imported")
from .items import Item
from .stock import Stock

store_name = "corner shop"
