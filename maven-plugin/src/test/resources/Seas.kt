import dev.permafrost.Freezable

data class Sea(val name: String, val depth: Int)

object Seas {
  @JvmStatic
  @Freezable
  fun seas(): Map<String, Sea> = (1..1000).associate { "sea $it" to Sea("sea $it", it * 11) }
}

fun deepest(): Int = SeasFrozen.seas().values.maxOf { it.depth }
