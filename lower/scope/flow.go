package scope

// flowAll decides boundness. (The dataflow follows in the next commit: until then every read is Maybe.)
func (c *collector) flowAll() {
	for n := range c.info.uses {
		c.info.bound[n], c.info.boundPlain[n] = Maybe, Maybe
	}
}
