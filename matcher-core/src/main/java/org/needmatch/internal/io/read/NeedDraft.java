package org.needmatch.internal.io.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Area;
import org.needmatch.domain.AssignmentMode;
import org.needmatch.domain.EngagementTerms;
import org.needmatch.domain.Initiative;
import org.needmatch.domain.Need;
import org.needmatch.domain.Place;
import org.needmatch.domain.Readiness;
import org.needmatch.domain.Role;
import org.needmatch.domain.ServiceArea;
import org.needmatch.domain.TimeSpan;

/** A need of the week, open to the rows of other files. Not thread-safe. */
final class NeedDraft {
  private final Content content;
  private final LocalDate date;
  private final List<Role> roles = new ArrayList<>();
  private @Nullable String setAsideFor;
  private String wrong = "";
  private boolean supervisorKnown = true;

  /** What its row in needs.csv says, the day aside. */
  record Content(String id, String series, String title, String venue,
      @Nullable Initiative initiative, @Nullable Area area, @Nullable Place place, boolean remote,
      int start, int end, double priority, Role ownRole, StatedActivity roleActivity,
      int beneficiaries, EngagementTerms terms, ServiceArea serviceArea, Readiness readiness,
      AssignmentMode assignmentMode, SupervisionReader supervision, double minCertainty,
      int standbys, String group) {
  }

  NeedDraft(Content content, LocalDate date) {
    this.content = content;
    this.date = date;
  }

  Content content() {
    return content;
  }

  boolean isSetAside() {
    return setAsideFor != null;
  }

  /** Code of the finding that set it aside, null when nothing did. */
  @Nullable
  String setAsideFor() {
    return setAsideFor;
  }

  /** What is wrong in a sentence, empty when nothing set it aside. */
  String wrong() {
    return wrong;
  }

  /** Sets it aside; the first reason stays. */
  void setAside(String code, String sentence) {
    wrong = setAsideFor == null ? sentence : wrong;
    setAsideFor = setAsideFor == null ? code : setAsideFor;
  }

  /** The input does not know the supervisor, so that nobody is. */
  void withoutSupervisor() {
    supervisorKnown = false;
  }

  /** Adds a role; whether its name is new. */
  boolean add(Role role) {
    if (roles.stream().anyMatch(known -> known.name().equals(role.name()))) {
      return false;
    }
    roles.add(role);
    return true;
  }

  /** When the session takes place. */
  TimeSpan time() {
    if (!content.terms().anyTime()) {
      return TimeSpan.of(date, content.start(), content.end());
    }
    var midnight = date.atStartOfDay();
    return new TimeSpan(midnight, midnight.plusMinutes(content.end()));
  }

  Need build() {
    var initiative = content.initiative();
    var area = content.area();
    var time = time();
    return Need.builder(content.id()).series(content.series()).title(content.title())
        .venue(content.venue()).initiative(initiative == null ? null : initiative.id())
        .area(area == null ? null : area.id()).at(content.place()).remote(content.remote())
        .time(time).priority(content.priority())
        .roles(roles.isEmpty() ? List.of(content.ownRole()) : roles)
        .beneficiaries(content.beneficiaries()).terms(content.terms())
        .serviceArea(content.serviceArea())
        .readiness(content.supervision().readiness(content.readiness(), time))
        .assignmentMode(content.assignmentMode())
        .supervision(content.supervision().on(date, supervisorKnown))
        .minCertainty(content.minCertainty()).standbys(content.standbys())
        .group(content.group().isEmpty() ? null : content.group()).build();
  }
}
