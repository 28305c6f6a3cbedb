module app {
  requires data;
  requires static dev.permafrost;
  requires dev.permafrost.runtime;
}
