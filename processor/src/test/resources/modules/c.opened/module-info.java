module c.opened {
  exports c.opened;

  opens c.opened to
      com.example.app;
}
