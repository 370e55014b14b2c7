# Python's os module: runtime/pyos. What touches the file system raises: its Go
# returns an error. os.path has a stub of its own.

from typing import Annotated

linesep: Annotated[str, go("pyos.LineSep")]
sep: Annotated[str, go("pyos.Sep")]
extsep: Annotated[str, go("pyos.ExtSep")]
pathsep: Annotated[str, go("pyos.PathSep")]
curdir: Annotated[str, go("pyos.CurDir")]
pardir: Annotated[str, go("pyos.ParDir")]
devnull: Annotated[str, go("pyos.DevNull")]
name: Annotated[str, go("pyos.OSName")]
R_OK: Annotated[int, go("pyos.ReadOK")]
W_OK: Annotated[int, go("pyos.WriteOK")]
X_OK: Annotated[int, go("pyos.ExecOK")]
F_OK: Annotated[int, go("pyos.ExistsOK")]
environ: Annotated[dict[str, str], go("pyos.Environ")]

@overload
@go("pyos.Getenv")
def getenv(key: str) -> str | None: ...
@overload
@go("pyos.GetenvOr")
def getenv(key: str, default: str) -> str: ...
@go("pyos.Urandom", faults="ValueError")
def urandom(size: int, /) -> bytes: ...
@go("pyos.CPUCount")
def cpu_count() -> int: ...
@go("pyos.CPUCount")
def process_cpu_count() -> int: ...
@go("os.Getpid")
def getpid() -> int: ...
@go("os.Getppid")
def getppid() -> int: ...
@go("os.Getuid")
def getuid() -> int: ...
@go("pyos.Getcwd", raises="OSError")
def getcwd() -> str: ...
@go("pyos.Chdir", raises="OSError", blocks=True)
def chdir(path: str) -> None: ...
@go("pyos.ListDir", raises="OSError", blocks=True)
def listdir(path: str = ".") -> list[str]: ...
@go("pyos.Mkdir", raises="OSError", blocks=True)
@lacks("dir_fd")
def mkdir(path: str, mode: int = 0o777) -> None: ...
@go("pyos.MakeDirs", raises="OSError", blocks=True)
def makedirs(name: str, mode: int = 0o777, exist_ok: bool = False) -> None: ...
@go("pyos.Remove", raises="OSError", blocks=True)
@lacks("dir_fd")
def remove(path: str) -> None: ...
@go("pyos.Remove", raises="OSError", blocks=True)
@lacks("dir_fd")
def unlink(path: str) -> None: ...
@go("pyos.Rmdir", raises="OSError", blocks=True)
@lacks("dir_fd")
def rmdir(path: str) -> None: ...
@go("pyos.Rename", raises="OSError", blocks=True)
@lacks("src_dir_fd", "dst_dir_fd")
def rename(src: str, dst: str) -> None: ...
@go("pyos.Rename", raises="OSError", blocks=True)
@lacks("src_dir_fd", "dst_dir_fd")
def replace(src: str, dst: str) -> None: ...
@go("pyos.Access", blocks=True)
def access(path: str, mode: int) -> bool: ...
