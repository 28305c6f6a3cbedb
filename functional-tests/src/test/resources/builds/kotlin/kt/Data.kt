package kt

import dev.permafrost.Freezable

data class City(val name: String, val tags: List<String>)

object Data {
  @JvmStatic
  @Freezable
  fun cities(): Map<String, City> =
    (0 until 100).associate { "c$it" to City("c$it", listOf("a", "b$it")) }
}
