package org.needmatch.internal.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardWordsTest {
  private static final Set<GuardTopic> ALL = EnumSet.complementOf(EnumSet.of(GuardTopic.PERIOD));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CHECK | dbs_lvl,DBS required,DBS required?,disclosure,Disclosure level,DBS expiry date,Clearance,check"
          + " state,cs_dbs,CRB,PVG scheme,Police check,Background Check Status,barred list ok,DBSlevel,dsb_level"
          + ",d.b.s.,Enhanced?,Safeguarding training,Vetting stage,Checked,check_level,AccessNI,Disclosure_Type__c"
          + ",criminalcheck,Certificate level,Expiry date,clearence,safegarding,update service,Right to work check"
          + ",cleared for,Regulated activity,level of check,Checks needed,CHECK,Certificate,barredlist,dbs email"
          + ",Führungszeugnis,casier judiciaire,gwiriad cofnodion",
      "STATUS | status,Status,Volunteer Status,Volunteer_Status__c,cs status,STATUS,member_status,Account status"
          + ",Status of volunteer,Suspended,Withdrawn,On hold,Inactive__c,Left,Date left,Leaver,Is Active?"
          + ",Volunteer state,Status code,blacklisted,Suitability,Suitable for,Approved,Renewal date,Renewal due,suspnded,Application Status"
          + ",Statut,Statws",
      "AGE | age,Age,AGE,Ages,aged,min_age,MinAge,Age group,agegroup,age-band,Under 18?,Under18,under 16s,Over 18"
          + ",18+,U18,DOB,D.O.B.,d o b,Date of Birth,birth year,Birthday,birthdy,born,Minor,Year of birth,Is minor"
          + ",Minimum age required,Age (years),underage,age_at_start,Junior volunteer"
          + ",Geburtsdatum,Alter,date de naissance,Âge,dyddiad geni,oed",
      "SERVED | serves,Works with children,Children,childs,Children present,Vulnerable adults,Adults at risk,Clients"
          + ",Client group,client type,Young people,Youth,Pupils,Kids,With kids,Service users,Target group,elderly"
          + ",vulnarable,Who is served,child/adult,No children,beneficiary group,Patients,Activity type",
      "SETTING | setting,Setting,Type of setting,Venue type,site_type,Placement setting,Kind of place",
      "SUPERVISION | supervised,Supervisor,supervision,Supervison level,Chaperone,chaperoned by,lone worker,works"
          + " alone,Unsupervised,staff ratio,Staff present,unaccompanied",
      "AVAILABILITY | availability,Available?,availabilty,Unavailable,Not available,Cannot do,Can't make,Days off"
          + ",Holidays,Monday,Tue slots,thursday,Mon AM,Weekends,rota,Away,blackout dates,Leave,Preferred days,Slot 3",
      "APART | Not with,not_with,Do not place with,Don't place with,keep apart,avoid,Exclusions,excluded,Must not work"
          + " with,conflicts,no contact with,Restrictions,Only with,never with,do not send,Restraining order"})
  void namesThatSpeakOfGuardsAreNeverPassedOver(GuardTopic topic, String names) {
    assertThat(names.split(",")).filteredOn(name -> GuardWords.topic(name, ALL) != topic).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phone", "Mobile", "Telephone", "Email", "E-mail address",
      "Emergency contact", "Emergency contact phone", "Emergency only", "Next of kin", "Contact",
      "Contact number", "Preferred contact method", "Status of Contact form", "Stage", "Manage",
      "Manager", "Package", "Language", "Languages spoken", "Message", "Page", "Percentage",
      "Average", "Storage", "Garage", "Agent", "Agency", "Agenda", "Mileage", "Postage", "Village",
      "Marriage", "Image", "Marital status", "Employment status", "Email status", "Payment status",
      "State", "County/State", "Estate", "Statement", "Address", "Address line 2", "Town", "City",
      "Notes", "Comments", "T-shirt size", "Adult T-shirt size", "Photo consent", "Newsletter",
      "Mailing list", "How did you hear about us", "Occupation", "Employer", "Ethnicity",
      "Disability", "Dietary needs", "Dietary restrictions", "Allergies", "Car registration",
      "Driver", "Licence", "Checkout", "Check-in time", "Checked in at", "Checklist",
      "Cheque number", "First aid certificate", "Created", "Last updated", "Timestamp",
      "Created by", "Owner", "Team", "Group", "Group name", "Role", "Job title", "Title",
      "Salutation", "First name", "Surname", "Preferred name", "Place of birth", "Country of birth",
      "Hours worked", "Total hours", "Years served", "Source", "Region", "Borough",
      "Community Council", "Census Tract", "Website", "Display on Website", "External Signup Url",
      "Description", "Duration", "System note", "Campaign", "Account",
      "Volunteer Auto Reminder Email Opt Out", "Last Web Signup Date", "Volunteer Organization",
      "Manager Notes", "Skills", "Weekly Occurrence", "Sign Up Timestamp", "Sign Up Coleader",
      "Qty", "Item", "PhoneType", "timezone", "Horodateur", "Nom", "Prénom", "response_rate",
      "radius_km", "Client ID", "Client name", "Lone parent", "Lives alone", "Aspect ratio",
      "Age UK branch", "Conflict resolution training", "Medical restrictions", "Privacy settings",
      "Gift aid", "Induction date", "Training date", "Joined", "Start date", "Reference",
      "Reference 1", "ID", "Barrel", "Marked", "Starred", "Enclosure", "Rotation", "Exclusive",
      "Parking", "Budget", "Number", "Size", "Distance", "Job", "Wanted", "Session", "When", "Ref",
      "Full name"})
  void ordinaryNamesDoNotSpeakOfGuards(String name) {
    assertThat(GuardWords.topic(name, ALL)).as(name).isNull();
  }
}
