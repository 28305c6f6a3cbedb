module com.example.app {
  requires a.b;
  requires dev.permafrost.runtime;
  requires static dev.permafrost;
}
