package dev.permafrost.runtime.described;

import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** Makes calendars. */
public final class Calendars {
  private static final int CLEARED = 0;
  private static final int COMPUTED = 1;
  private static final int CONSTRUCTED = 2;
  private static final int IN_DEFAULT_ZONE = 3;

  private Calendars() {}

  /**
   * Makes a calendar as it was, whether or not it has worked out its fields.
   *
   * @param week the first day of a week, and the fewest days of a year's first week
   * @param change when it changes from Julian to Gregorian dates
   * @param start how it began, before fields were set: 0 cleared, 1 with all fields of the time, 2
   *     by a constructor that takes the first six, 3 with all fields of the time in the default
   *     zone
   * @param set field and value in turn, in the order in which they were set since
   */
  public static GregorianCalendar gregorian(
      TimeZone zone, boolean lenient, int[] week, Date change, long time, int start, int[] set) {
    GregorianCalendar calendar =
        start == CONSTRUCTED
            ? new GregorianCalendar(set[1], set[3], set[5], set[7], set[9], set[11])
            : new GregorianCalendar(0, Calendar.JANUARY, 1);
    if (start == IN_DEFAULT_ZONE) {
      calendar.setTimeInMillis(time);
    }
    calendar.setTimeZone(zone);
    calendar.setLenient(lenient);
    calendar.setFirstDayOfWeek(week[0]);
    calendar.setMinimalDaysInFirstWeek(week[1]);
    calendar.setGregorianChange(change);
    if (start == COMPUTED) {
      calendar.setTimeInMillis(time);
    } else if (start == CLEARED) {
      calendar.clear();
    }
    for (int i = start == CONSTRUCTED ? 12 : 0; i < set.length; i += 2) {
      calendar.set(set[i], set[i + 1]);
    }
    return calendar;
  }
}
