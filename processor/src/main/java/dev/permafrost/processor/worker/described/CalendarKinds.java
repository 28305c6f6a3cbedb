package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Calendars;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

/** Dates, calendars and zones of {@code java.util}. */
public final class CalendarKinds {
  private static final String ZONE = "Ljava/util/TimeZone;";

  /** Lower stamps mark fields that nobody set. */
  private static final int FIRST_STAMP = 2;

  /** In how many ways a calendar can begin, and which of them takes the first six fields. */
  private static final int STARTS = 4;

  private static final int BY_CONSTRUCTOR = 2;

  /** What the constructor sets that takes a date and a time. */
  private static final int[] CONSTRUCTED = {
    Calendar.YEAR,
    Calendar.MONTH,
    Calendar.DAY_OF_MONTH,
    Calendar.HOUR_OF_DAY,
    Calendar.MINUTE,
    Calendar.SECOND
  };

  private final Fields fields;

  private CalendarKinds(Fields fields) {
    this.fields = fields;
  }

  public static void addTo(Registry registry, Fields fields) {
    CalendarKinds kinds = new CalendarKinds(fields);
    registry.made(
        Date.class,
        Shapes.mutable(Date.class, "time", "J"),
        (date, sight) -> values(date.getTime()));
    registry.made(
        "sun.util.calendar.ZoneInfo",
        Shapes.shape(TimeZone.class.getName(), "getTimeZone", ZONE, true, "id", TEXT),
        CalendarKinds::zone);
    registry.made(
        SimpleTimeZone.class,
        Shapes.mutable(SimpleTimeZone.class, "offset", "I", "id", TEXT),
        CalendarKinds::simpleZone);
    registry.made(
        GregorianCalendar.class,
        Described.by(
            Calendars.class,
            "gregorian",
            GregorianCalendar.class,
            true,
            "zone",
            ZONE,
            "lenient",
            "Z",
            "week",
            "[I",
            "change",
            Date.class.descriptorString(),
            "time",
            "J",
            "start",
            "I",
            "set",
            "[I"),
        kinds::calendar);
  }

  private static long[] zone(Object object, Sight sight) throws Obstruction {
    TimeZone zone = (TimeZone) object;
    Described.check(
        TimeZone.getTimeZone(zone.getID()).equals(zone),
        zone,
        "get it by TimeZone.getTimeZone(…) and leave it as it is");
    return values(sight.reference(zone.getID(), UNKNOWN));
  }

  private static long[] simpleZone(SimpleTimeZone zone, Sight sight) throws Obstruction {
    Described.check(
        new SimpleTimeZone(zone.getRawOffset(), zone.getID()).equals(zone),
        zone,
        "use TimeZone.getTimeZone(…) where summer time matters");
    return values(zone.getRawOffset(), sight.reference(zone.getID(), UNKNOWN));
  }

  private long[] calendar(GregorianCalendar calendar, Sight sight) throws Obstruction {
    long time = (long) fields.get(calendar, "time");
    int[] stamps = (int[]) fields.get(calendar, "stamp");
    int[] set = set(stamps, (int[]) fields.get(calendar, "fields"));
    int start = start(calendar, time, set);
    return values(
        sight.reference(calendar.getTimeZone(), UNKNOWN),
        calendar.isLenient() ? 1 : 0,
        sight.reference(week(calendar), UNKNOWN),
        sight.reference(calendar.getGregorianChange(), UNKNOWN),
        time,
        start,
        sight.reference(set, UNKNOWN));
  }

  /** The way to begin that makes it what it is. */
  private static int start(GregorianCalendar calendar, long time, int[] set) throws Obstruction {
    boolean asConstructed = set.length >= 12;
    for (int i = 0; asConstructed && i < CONSTRUCTED.length; i++) {
      asConstructed = set[2 * i] == CONSTRUCTED[i];
    }
    String wanted = calendar.toString();
    for (int start = 0; start < STARTS; start++) {
      if ((start != BY_CONSTRUCTOR || asConstructed)
          && again(calendar, time, start, set).toString().equals(wanted)) {
        return start;
      }
    }
    throw new Obstruction(
        "this calendar was changed in a way that cannot be told from what it holds",
        "call getTimeInMillis() before the routine returns, or keep that");
  }

  private static GregorianCalendar again(
      GregorianCalendar calendar, long time, int start, int[] set) {
    return Calendars.gregorian(
        calendar.getTimeZone(),
        calendar.isLenient(),
        week(calendar),
        calendar.getGregorianChange(),
        time,
        start,
        set);
  }

  private static int[] week(GregorianCalendar calendar) {
    return new int[] {calendar.getFirstDayOfWeek(), calendar.getMinimalDaysInFirstWeek()};
  }

  /** Fields that somebody set, and their values, in the order in which that was. */
  private static int[] set(int[] stamps, int[] values) {
    List<Integer> order = new ArrayList<>();
    for (int field = 0; field < stamps.length; field++) {
      if (stamps[field] >= FIRST_STAMP) {
        order.add(field);
      }
    }
    order.sort(Comparator.comparingInt(field -> stamps[field]));
    int[] set = new int[2 * order.size()];
    for (int i = 0; i < order.size(); i++) {
      set[2 * i] = order.get(i);
      set[2 * i + 1] = values[order.get(i)];
    }
    return set;
  }
}
