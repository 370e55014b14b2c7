# Python's statistics module: runtime/statistics. Where ints give an int or a
# float, as it comes out, the result is known at run time only.

from typing import Any, Iterable

__effects__ = "stated"

@go("statistics.StatisticsError")
class StatisticsError(ValueError): ...

@overload
@go("statistics.MeanInts", faults="StatisticsError")
def mean(data: Iterable[int]) -> Any: ...
@overload
@go("statistics.Mean", faults="StatisticsError")
def mean(data: Iterable[float]) -> float: ...
@go("statistics.FMean", faults="StatisticsError")
@lacks("weights")
def fmean(data: Iterable[float]) -> float: ...
@go("statistics.GeometricMean", faults="StatisticsError")
def geometric_mean(data: Iterable[float]) -> float: ...
@go("statistics.HarmonicMean", faults="StatisticsError")
@lacks("weights")
def harmonic_mean(data: Iterable[float]) -> Any: ...
@overload
@go("statistics.MedianInts", faults="StatisticsError")
def median(data: Iterable[int]) -> Any: ...
@overload
@go("statistics.Median", faults="StatisticsError")
def median(data: Iterable[float]) -> float: ...
@go("statistics.MedianLow", faults="StatisticsError")
def median_low[T](data: Iterable[T]) -> T: ...
@go("statistics.MedianHigh", faults="StatisticsError")
def median_high[T](data: Iterable[T]) -> T: ...
@go("statistics.Mode", faults="StatisticsError")
def mode[T](data: Iterable[T]) -> T: ...
@go("statistics.MultiMode")
def multimode[T](data: Iterable[T]) -> list[T]: ...
@overload
@go("statistics.VarianceInts", faults="StatisticsError")
@lacks("xbar")
def variance(data: Iterable[int]) -> Any: ...
@overload
@go("statistics.Variance", faults="StatisticsError")
@lacks("xbar")
def variance(data: Iterable[float]) -> float: ...
@overload
@go("statistics.PVarianceInts", faults="StatisticsError")
@lacks("mu")
def pvariance(data: Iterable[int]) -> Any: ...
@overload
@go("statistics.PVariance", faults="StatisticsError")
@lacks("mu")
def pvariance(data: Iterable[float]) -> float: ...
@overload
@go("statistics.StDev", faults="StatisticsError")
@lacks("xbar")
def stdev(data: Iterable[int]) -> float: ...
@overload
@go("statistics.StDev", faults="StatisticsError")
@lacks("xbar")
def stdev(data: Iterable[float]) -> float: ...
@overload
@go("statistics.PStDev", faults="StatisticsError")
@lacks("mu")
def pstdev(data: Iterable[int]) -> float: ...
@overload
@go("statistics.PStDev", faults="StatisticsError")
@lacks("mu")
def pstdev(data: Iterable[float]) -> float: ...
@go("statistics.Quantiles", faults=("StatisticsError", "ValueError"))
def quantiles(data: Iterable[float], *, n: int = 4, method: str = "exclusive") -> list[float]: ...
