package p;

class ConfigFrozen {}
