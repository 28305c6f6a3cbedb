/** The annotations a user writes; no code, no dependencies. */
module dev.permafrost {
  exports dev.permafrost;
}
