package py

// The classes of module enum that those of a program extend.
var (
	EnumClass     = NewClassIn("enum", "Enum")
	ReprEnumClass = NewClassIn("enum", "ReprEnum", EnumClass)
	IntEnumClass  = NewClassIn("enum", "IntEnum", IntClass, ReprEnumClass)
	StrEnumClass  = NewClassIn("enum", "StrEnum", StrClass, ReprEnumClass)
	FlagClass     = NewClassIn("enum", "Flag", EnumClass)
	IntFlagClass  = NewClassIn("enum", "IntFlag", IntClass, ReprEnumClass, FlagClass)
)
