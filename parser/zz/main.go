package main
import ("fmt";"os";"bufio";"strings";"crypto/sha256";"time";"github.com/gosyncio/gosyncio/parser";"github.com/gosyncio/gosyncio/ast";"github.com/gosyncio/gosyncio/internal/diag")
func main(){
 if len(os.Args)>1 && os.Args[1]!="-n" { for _,p:=range os.Args[1:] { src,_:=os.ReadFile(p); var l diag.List; m:=parser.Options{SyntaxOnly:true}.Parse(p,src,&l); for _,d:=range l.Sorted(){fmt.Fprintln(os.Stderr,d.File,d.Span,d.Message)}; fmt.Println(ast.Dump(m,ast.DumpOptions{Attributes:true,Indent:-1}))}; return}
 f,_:=os.Open("/tmp/astcmp/expect.txt"); sc:=bufio.NewScanner(f); sc.Buffer(nil,1<<20)
 ok,bad:=0,0; var tot time.Duration; bytes:=0
 for sc.Scan(){ p:=strings.Split(sc.Text(),"\t"); src,_:=os.ReadFile(p[0]); var l diag.List
  t:=time.Now(); m:=parser.Options{SyntaxOnly:true}.Parse(p[0],src,&l); tot+=time.Since(t); bytes+=len(src)
  if p[1]=="OK" { if l.HasErrors(){bad++; d:=l.Sorted()[0]; fmt.Println("REFUSED",p[0],d.Span,d.Message);continue}
   h:=fmt.Sprintf("%x",sha256.Sum256([]byte(ast.Dump(m,ast.DumpOptions{Attributes:true,Indent:-1})))); if h!=p[2]{bad++;fmt.Println("DIFF",p[0])}else{ok++}
  } else { if !l.HasErrors(){bad++;fmt.Println("ACCEPTED",p[0],p[2])}else{ ok++; d:=l.Sorted()[0]; fmt.Println("err",p[2],"|",d.Span.Line,d.Span.Col+1,d.Message)} } }
 fmt.Println(ok,bad,tot,float64(bytes)/1e6/tot.Seconds(),"MB/s") }
