module d.absent {
  exports d.absent;
}
