package kt

import dev.permafrost.Freezable

object Origin {
  val names = listOf("a", "b")

  @JvmStatic @Freezable fun self(): Origin = this
}

@Freezable fun origin(): Any = Origin
