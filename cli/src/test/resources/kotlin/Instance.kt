package kt

import dev.permafrost.Freezable

object Instance {
  @Freezable fun notStatic(): Int = 1
}

class Holder {
  companion object {
    @Freezable fun inCompanion(): Int = 1

    @JvmStatic @Freezable fun `two words`(): Int = 2
  }
}
