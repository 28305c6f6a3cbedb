package kt

import dev.permafrost.Freezable

data class City(val name: String, val tags: List<String>, val twin: City? = null)

sealed interface Shape {
  data object Point : Shape

  data class Circle(val radius: Double) : Shape
}

enum class Level { LOW, HIGH }

object Registry {
  val names = listOf("a", "b")
}

object Data {
  @JvmStatic @Freezable
  fun cities(): Map<String, City> =
    (0 until 100).associate { "c$it" to City("c$it", listOf("a", "b$it")) }

  @JvmStatic @Freezable internal fun kept(): MutableList<Pair<String, Int>> = mutableListOf("a" to 1, "b" to 2)

  @JvmStatic @Freezable fun singletons(): List<Any> = listOf(Registry, Shape.Point)

  @JvmStatic @Freezable fun shapes(): List<Shape> = listOf(Shape.Point, Shape.Circle(1.5), Shape.Point)

  @JvmStatic @Freezable
  fun greeting(): (String) -> String {
    val hello = "hello"
    return { name -> "$hello $name" }
  }
}

class Sea(val depth: Int) {
  companion object {
    @JvmStatic @Freezable fun maxDepth(): Int = 11034

    @JvmStatic @Freezable fun seas(): Set<Level> = setOf(Level.HIGH, Level.LOW)
  }
}

class Lake {
  companion object Named {
    @JvmStatic @Freezable fun lakes(): List<String?> = listOf("a", null)
  }
}

@Freezable fun topLevel(): Array<IntArray> = arrayOf(intArrayOf(1, 2), intArrayOf(3))
