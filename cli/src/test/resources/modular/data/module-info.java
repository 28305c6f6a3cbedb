module data {
  exports data;
}
