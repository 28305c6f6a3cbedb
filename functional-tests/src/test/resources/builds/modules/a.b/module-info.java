module a.b {
  requires static dev.permafrost;
  requires transitive dev.permafrost.runtime;

  exports numbers;
}
