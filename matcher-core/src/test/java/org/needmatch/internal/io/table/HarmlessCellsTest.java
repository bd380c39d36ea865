package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HarmlessCellsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Status,STATUS,Volunteer status,Volunteer_Status__c,Record status,member state,Status of volunteer"
          + " | Active,active,CURRENT,Live,active volunteer",
      "Suspended,Suspended?,Is suspended,On hold,Leaver,Left,Date left,Leaving reason,End date,Inactive__c"
          + " | no,No,N,false,0,none,n/a,-,–",
      "Under 18,Under18?,Minor,Is a minor,under 16s | no,N,false",
      "Over 18?,18+,18 or over | Yes,y",
      "Unavailable,Not available,Unavailable dates,Days off,Away,Cannot do,Blackout dates | none,-,n/a,No",
      "Do not place with,Don't pair with,Not with,Keep apart from,Restrictions,Exclusions"
          + " | none,nobody,-,n/a,no one"})
  void answersThatLeaveThePersonPlaceable(String names, String cells) {
    for (var name : names.split(",")) {
      assertThat(GuardWords.topic(name, EnumSet.allOf(GuardTopic.class))).as(name).isNotNull();
      assertThat(cells.split(",")).as(name)
          .allMatch(cell -> HarmlessCells.holds("volunteers.csv", name, cell));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Status,Volunteer status,Record status | Left,Inactive,Suspended,On break,Applied,Approved,Lapsed,"
          + "not active,cleared,complete,valid,yes,no,-,n/a,unknown,?",
      "DBS status,Check status,Application status,Status code,Account status,Clearance state"
          + " | Active,current,live,no,none",
      "Suspended,Leaver,Left,Date left | yes,x,?,unknown,tbc,2026-01-01",
      "Active?,Approved,Suitable,Checked?,DBS,Disclosure,Cleared,Not suspended,Not barred | no,none,-,n/a",
      "Under 18,Minor | yes,y,?", "Over 18,18+,Age,Over 70 | no,none,-,n/a",
      "Unavailable,Not available,Cannot do | yes,24/11/2026,Mon,x,0",
      "Available,Availability,Monday,Holidays,Works with children,Supervised,Only with | no,none,-,n/a",
      "Do not place with,Not with | V2,yes,see notes"})
  void everyOtherAnswerSetsItsRowAside(String names, String cells) {
    for (var name : names.split(",")) {
      assertThat(cells.split(",")).as(name)
          .noneMatch(cell -> HarmlessCells.holds("volunteers.csv", name, cell));
    }
  }

  @Test
  void whatANeedSaysIsNotAboutAPerson() {
    assertThat(HarmlessCells.holds("needs.csv", "Status", "Active")).isFalse();
    assertThat(HarmlessCells.holds("members.csv", "Status", "Active")).isTrue();
  }
}
