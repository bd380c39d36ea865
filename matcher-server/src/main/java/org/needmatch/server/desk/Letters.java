package org.needmatch.server.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Problem;
import org.needmatch.explain.Recommendation.Candidate;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.io.read.EarlierEditionsReader;
import org.needmatch.internal.messages.Messages;
import org.needmatch.internal.messages.StandIns;
import org.needmatch.internal.messages.ToldPlace;
import org.needmatch.internal.plan.EarlierEditions;
import org.needmatch.json.DeskMessageDocument;
import org.needmatch.replan.RetainedPlan;

/** What people would be told if a draft were saved. */
record Letters(Revision now, boolean names) {

  /** Null when there is nothing to tell the person. */
  @Nullable
  DeskMessageDocument to(String volunteerId) throws Exception {
    var week = now.week();
    now.told().requireVolunteer(volunteerId);
    var draft = now.draft();
    for (var place : now.off().keySet()) {
      draft = draft.without(place);
    }
    var keeping = week.keeping();
    var said = Messages.of(problem(), draft.plan(), keeping == null ? List.of() : told(keeping),
        correspondence(), week.setup().from()).of(volunteerId).orElse(null);
    return said == null
        ? null
        : new DeskMessageDocument(volunteerId, said.subject(), said.text(), said.kind().word(),
            standIns(volunteerId));
  }

  private List<ToldPlace> told(RetainedPlan keeping) throws Exception {
    return ToldPlace.of(keeping, earlier(now.week()));
  }

  private static EarlierEditions earlier(OpenedWeek week) throws Exception {
    Path folder = week.setup().plan();
    return new EarlierEditionsReader(week.input().week(), week.input().weeks()).of(folder, folder);
  }

  /** People have no names in it while names are off. */
  private Problem problem() {
    return names
        ? now.told()
        : now.told().withVolunteers(
            now.told().volunteers().stream().map(one -> one.toBuilder().name("").build()).toList());
  }

  private Correspondence correspondence() {
    return now.week().correspondence();
  }

  private List<String> standIns(String volunteerId) {
    return now.draft().refused().keySet().stream()
        .filter(place -> place.volunteerId().equals(volunteerId))
        .flatMap(
            place -> StandIns.inOrder(now.ranked(place.needId(), place.role(), null).candidates()))
        .map(Candidate::volunteerId).distinct().limit(now.told().settings().shortlistLength())
        .toList();
  }
}
