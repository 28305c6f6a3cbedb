module a.b {
  exports a.b;
}
