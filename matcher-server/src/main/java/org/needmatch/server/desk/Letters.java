package org.needmatch.server.desk;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.io.read.EarlierEditionsReader;
import org.needmatch.internal.messages.Messages;
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

  /** Those who could come without leaving another session go first. */
  private List<String> standIns(String volunteerId) {
    var ids = new LinkedHashSet<String>();
    for (Map.Entry<Placement, ?> lost : now.draft().refused().entrySet()) {
      var place = lost.getKey();
      if (place.volunteerId().equals(volunteerId)) {
        var ranked = now.ranked(place.needId(), place.role(), null).candidates();
        ranked.stream().filter(one -> one.pulledFrom().isEmpty())
            .forEach(one -> ids.add(one.volunteerId()));
        ranked.stream().filter(one -> one.needChange() > 0)
            .forEach(one -> ids.add(one.volunteerId()));
      }
    }
    return ids.stream().limit(now.told().settings().shortlistLength()).toList();
  }
}
