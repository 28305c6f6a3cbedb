package dev.permafrost.functional.random;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;

/**
 * References of interface types, behind which views may stand.
 *
 * @param name a leaf
 * @param number a leaf
 * @param list any list
 * @param map any map
 * @param set any set
 * @param sorted any sorted map
 * @param navigable any navigable set
 * @param collection any collection
 * @param rows a list of lists
 * @param pair a generic record
 */
public record Holder(
    String name,
    double number,
    List<Object> list,
    Map<Object, Object> map,
    Set<Object> set,
    SortedMap<String, Object> sorted,
    NavigableSet<Integer> navigable,
    Collection<Object> collection,
    List<List<Object>> rows,
    Pair<List<Object>, Object> pair) {}
