package org.needmatch.internal.report.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;
import org.needmatch.domain.Area;
import org.needmatch.domain.Need;
import org.needmatch.domain.NeedBuilder;
import org.needmatch.domain.Problem;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.report.html.PageLabels;
import org.needmatch.testdomain.Town;

class EventsTest {
  private static final Need TEA = need("tea").title("Tea").venue("Hall").area("town").build();

  private static NeedBuilder need(String id) {
    return Need.builder(id).at(Town.CENTRE).time(TimeSpan.of(Town.MONDAY, 600, 690));
  }

  private static VEvent event(Need need, String whose, int edition) {
    var problem = Problem.builder(Town.MONDAY).add(Area.builder("town").name("Town").build())
        .add(need).build();
    var calendar = new ICalendar();
    new Events(problem, new PageLabels(problem, false), edition).confirmed(calendar, need, whose,
        "Come.");
    return calendar.getEvents().getFirst();
  }

  @Test
  void aLaterEditionIsTheSameEventAndReplacesIt() {
    var first = event(TEA, "ann", 1);
    var second = event(TEA, "ann", 2);
    assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
    assertThat(second.getSequence().getValue()).isEqualTo(2);
    assertThat(second.getDateTimeStamp().getValue()).isAfter(first.getDateTimeStamp().getValue());
  }

  @Test
  void anotherPersonOrSessionIsAnotherEventHoweverTheIdsAreCut() {
    assertThat(event(TEA, "ann", 1).getUid().getValue())
        .isNotEqualTo(event(TEA, "bob", 1).getUid().getValue());
    assertThat(event(need("a/b").build(), "c", 1).getUid().getValue())
        .isNotEqualTo(event(need("a").build(), "b/c", 1).getUid().getValue());
  }

  @Test
  void thePlaceIsTheVenueInItsAreaAndASessionWithoutATitleHasItsId() {
    assertThat(event(TEA, "ann", 1).getLocation().getValue()).isEqualTo("Hall, Town");
    assertThat(event(need("n").remote(true).build(), "ann", 1).getLocation().getValue())
        .isEqualTo("Remote");
    assertThat(event(need("n").build(), "ann", 1).getLocation()).isNull();
    assertThat(event(need("n").build(), "ann", 1).getSummary().getValue()).isEqualTo("n");
  }

  @Test
  void signsThatNoCalendarReadsAreTakenOut() {
    assertThat(Events.printable("Tea\u0000\u0007 at\tthree\nBring cake"))
        .isEqualTo("Tea at\tthree\nBring cake");
  }
}
