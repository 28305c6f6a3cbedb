module a.b {
  exports a.b;

  provides a.b.Greeter with
      a.b.internal.Friendly;
}
