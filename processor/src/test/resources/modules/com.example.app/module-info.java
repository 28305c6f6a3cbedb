module com.example.app {
  requires a.b;
  requires c.opened;
  requires static d.absent;

  uses a.b.Greeter;
}
