package org.needmatch.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.TimeSpan;
import org.needmatch.internal.campaign.Campaign;
import org.needmatch.internal.campaign.CampaignFormatter;
import org.needmatch.internal.campaign.Option;
import org.needmatch.internal.campaign.Part;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.json.CampaignDocument;
import org.needmatch.json.CampaignDocument.Arranged;
import org.needmatch.whatif.Intervention;

/** A campaign as a document. */
record CampaignAnswer(Campaign campaign, CampaignFormatter words) {

  CampaignDocument document() {
    return new CampaignDocument(campaign.catalogue().money() ? "money" : "people",
        campaign.medium(), words.percent(campaign.medium()), campaign.priced(),
        campaign.curve().stream().map(this::point).toList(),
        campaign.steps().stream().map(this::point).toList());
  }

  private CampaignDocument.Point point(Campaign.Point point) {
    long gain = point.found().gain();
    return new CampaignDocument.Point(words.number(point.budget()), words.number(point.cost()),
        gain, words.percent(gain), point.found().sessions(), point.found().exact(), point.limit(),
        words.percent(point.limit()), point.best(), words.curve(point),
        Part.of(campaign.catalogue(), point).stream().map(this::arranged).toList());
  }

  private Arranged arranged(Part part) {
    return switch (part.change()) {
      case Intervention.Recruit c -> arranged(part, c.profile().area(), c.profile().free(),
          c.profile().skills(), AdviceFormatter.check(c.profile().requirement().dbs()), null);
      case Intervention.Check c ->
        arranged(part, null, null, null, AdviceFormatter.check(c.renewed()), null);
      case Intervention.Training c -> arranged(part, null, null,
          c.skills().entrySet().stream().map(one -> one.getKey() + ":" + one.getValue()).toList(),
          null, null);
      case Intervention.MoreTime c -> arranged(part, null, c.span(), null, null, null);
      case Intervention.LongerWay c -> arranged(part, null, null, null, null, c.more());
      case null ->
        arranged(part, null, null, null, null, ((Option.Lift) part.option()).kilometres());
      default -> arranged(part, null, null, null, null, null);
    };
  }

  private Arranged arranged(Part part, @Nullable String area, @Nullable TimeSpan time,
      @Nullable List<String> skills, @Nullable String check, @Nullable Double kilometres) {
    return new Arranged(part.option().name(), part.kind(), part.count(), words.number(part.cost()),
        area, time == null ? null : time.start(), time == null ? null : time.end(), skills, check,
        kilometres, part.people(), part.sessions(), words.text(part));
  }
}
