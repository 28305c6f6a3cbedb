module com.example.app {
  requires static dev.permafrost;
  requires a.b;
}
