package a.b;

public record Point(int x, int y) {}
