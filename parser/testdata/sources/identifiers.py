ﬁx = 1
µ = ª = 2
naïve.ｘ = ℌ
def ſ(ﬀ): global_ = ﬀ
class Ⅳ(ﬃ=1): pass
import ﬁ.ﬂ as ﬀ
x.ﬁ
from ﬁ import ﬂ
K℘ = 变量 = переменная = 𝐱
match ﬁ:
 case ﬀ.ﬁ(ﬂ=1): pass
