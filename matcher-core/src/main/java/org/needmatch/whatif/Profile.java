package org.needmatch.whatif;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.DbsCertificate;
import org.needmatch.domain.Place;
import org.needmatch.domain.Requirement;
import org.needmatch.domain.TimeSpan;
import org.needmatch.domain.Volunteer;

/**
 * The kind of volunteer who is looked for: everything that a seat asks, in one
 * area, at one time of the week. Otherwise as a volunteer is by default: ten
 * kilometres by public transport, no limits.
 *
 * @param area
 *          id, null for none
 * @param home
 *          null for remote sessions
 */
public record Profile(Requirement requirement, @Nullable String area, @Nullable Place home,
    TimeSpan free) {
  private static final double ADULT = 18;

  /** A volunteer of this kind. */
  public Volunteer volunteer(String id) {
    var dbs = requirement.dbs();
    var minAge = requirement.minAge();
    var builder = Volunteer.builder(id).home(home).available(free)
        .dbs(DbsCertificate.builder().level(dbs.level()).workforces(dbs.workforces())
            .barredLists(dbs.barredLists()).updateService(true).build())
        .age(minAge == null ? ADULT : Math.max(ADULT, minAge)).gender(requirement.gender())
        .languages(requirement.languages());
    requirement.skills().forEach(builder::skill);
    return builder.build();
  }

  /** The skills with their levels, in order. */
  public List<String> skills() {
    return requirement.skills().entrySet().stream()
        .map(skill -> skill.getKey() + ":" + skill.getValue()).toList();
  }
}
