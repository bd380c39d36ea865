package org.needmatch.internal.io.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What guards people, and the words that speak of it. Patterns are matched
 * against the words of a name in lower case, with a blank before, between and
 * after them.
 */
public enum GuardTopic {
  /** Criminal record checks, by any scheme's name. */
  CHECK("checks",
      "dbs|crb|pvg|access ?ni\\b|disclos(ure|ed)|\\bbarr(ed|ing)\\b|\\bvett(ed|ing)\\b|\\bclearances?\\b"
          + "|\\bcleared\\b|safeguard|\\bwwcc?\\b|\\bupdate service\\b|\\bworkforces?\\b"
          + "|\\bpolice (check|clear|vett|record|cert)|\\bregulated\\b|\\benhanced\\b"
          + "|\\b(?<!(health|kit|vehicle|car|equipment|stock|sound|spell|data|quality|sense) )"
          + "check(s|ed|ing)?\\b(?! (in|ins|out|outs|list|lists|box|boxes|point)\\b)"
          + "|(check(date|level|type|status|state|expiry)|barredlists?|clearance(level|date|status))\\b"
          + "|\\b(background|criminal|police)(check|record|clearance)"
          + "|^ certificates?( (level|type|date|status|issued?|valid|expir).*)? $"
          + "|^ (date of )?(expir(y|es|ed|ation)|valid (until|to|till))( date| on)? $"
          + "|^ screen(ed|ing)( date| level| status)? $"
          + "|f\u00fchrungszeugnis|casier judiciaire|\\bgwiriad(au)?\\b",
      List.of("disclosure", "clearance", "safeguarding", "workforce")),

  /** What a person or a check is in at the moment. */
  STATUS("the state of a person or a check",
      "^(?!.*\\b(forms?|marital|employment|relationship|subscription|tax|immigration|visa|student|housing"
          + "|order|sync|import|export|delivery|message|call|task|event|project|donation|vaccination"
          + "|socioeconomic|social)\\b).*\\bstatus\\b"
          + "|^ ((current|overall) )?(volunteer|member|person|applicant|application|account|record)"
          + " state $|\\bsuspen(ded|sions?)\\b|\\bwithdrawn\\b|\\bresign(ed|ation)\\b|\\blapsed\\b"
          + "|\\bdormant\\b|\\bdeceased\\b|\\barchived\\b|\\binactive\\b|\\bblocked\\b|\\bbanned\\b|\\bpaused?\\b"
          + "|\\bblacklist|\\bdismiss(ed|al)\\b|\\bterminat(ed|ion)\\b|\\b(un)?suitab(le|ility)\\b"
          + "|\\bleavers?\\b|\\bprobation|\\bon hold\\b|\\bstood down\\b|\\bstand(ing)? down\\b"
          + "|^ (date |has |reason )?left( on| date| reason)? $|\\bleaving (date|reason)\\b"
          + "|\\bactive\\b|^ (is )?(approved|verified|authori[sz]ed)( by| on| date)? $"
          + "|^ (next )?(renewal( due| due date| date)?|renews?( by| on)?|due for renewal) $"
          + "|^ (volunteer |volunteering |membership )?end date $|(volunteer|member|person)status\\b"
          + "|\\bstatuts?\\b|\\bstatws\\b",
      List.of("suspended", "withdrawn", "suspension")),

  /** Ages and births. */
  AGE("ages", "\\bage[sd]?\\b|\\b(min|max|minimum|maximum|lower|upper)ages?\\b"
      + "|\\bage(group|range|band|limit|from|to|min|max|years)s?\\b|\\baeg\\b|\\bgae\\b"
      + "|\\bdob\\b|\\bbdo\\b|\\bdbo\\b|\\byob\\b|birth(?!place| place| name)|\\bborn\\b|\\bminors?\\b"
      + "|\\bunderage\\b|\\b(under|over|u|above|below|older than|younger than) ?(1[0-9]|2[0-5])\\b"
      + "|\\b(1[0-9]|2[0-5])( years?)? (plus|or over|and over|or older|or under|and under)\\b"
      + "|geburts(datum|tag|jahr)|\\balter\\b|naissance| \u00e2ges? |\\bgeni\\b|\\boed(ran)?\\b"
      + "|\\b(junior|youth|young) (volunteer|member|helper|leader)s?\\b|^ juniors? $",
      List.of("birthday", "birthdate")),

  /** Whom a session is for. */
  SERVED("who is served",
      "\\bchild(ren)?s?\\b|\\bkids?\\b|\\bpupils?\\b|\\bminors?\\b|\\btoddlers?\\b|\\b(baby|babies)\\b|\\binfants?\\b"
          + "|\\bteen(s|ager|agers)?\\b|\\byoung (people|persons?|adults?)\\b|\\byouths?\\b|\\byoungsters?\\b"
          + "|\\badults?\\b|\\bvulnerab|\\belderly\\b|\\bolder (people|persons?|adults?)\\b|\\bat risk\\b"
          + "|\\bservice users?\\b|\\bpatients?\\b"
          + "|\\bclients?\\b(?! (ids?|ref|refs|no|nr|number|code|names?|address|postcode|contact|manager"
          + "|lead|org))"
          + "|\\b(participants?|residents?|beneficiar(y|ies)|attendees?|customers?|users?|people|target"
          + "|audience) (groups?|types?|kinds?|categor(y|ies)|profile|served)\\b"
          + "|\\b(serves|serving)\\b|\\bserved\\b(?! (since|from))|\\bwho is (helped|supported)\\b"
          + "|\\benfants?\\b|\\bkinder\\b|\\boedolion\\b"
          + "|\\b(activity|session) (code|type|kind|category)\\b",
      List.of("children", "vulnerable")),

  /** In what kind of place. */
  SETTING("the setting", "\\bsetting\\b|^ (suitable |preferred |types? of |kinds? of )?settings $"
      + "|\\b(venue|site|place|placement|location|premises|establishment|facility|provider)"
      + " (type|kind|category)\\b"
      + "|\\b(type|kind|category) of (venue|site|place|placement|location|premises|establishment)\\b",
      List.of()),

  /** Who else is there. */
  SUPERVISION("supervision",
      "\\b(un)?supervis|\\bchaperon|\\blone\\b(?! parent)|\\b(un)?accompanied\\b|\\bunattended\\b"
          + "|\\b(?<!(live|lives|living) )alone\\b|\\b(?<!aspect )ratios?\\b"
          + "|\\b(staff|people|adults?|teachers?|leaders?|carers?|parents?|nurses?)( adults| members)?"
          + " (present|on site|onsite|there)\\b",
      List.of("supervised", "supervision", "supervisor", "chaperone")),

  /** When somebody can come, and when not. */
  AVAILABILITY("availability",
      "\\bavail|availab|disponib|verf\u00fcgbar|argaeledd|\\b(weekly|working|shift) pattern|\\b(cannot|cant|can not|unable to|not able to|wont|will not) (do|make|attend|come|work|be)\\b"
          + "|\\b(days?|dates?|weeks?|time) (off|away)\\b|\\bleave( dates?| from| to| until)? $"
          + "|\\bholidays?\\b|\\bvacations?\\b|\\babsen(t|ces?)\\b|\\baway\\b|\\bblack ?outs?\\b|\\brotas?\\b"
          + "|\\brosters?\\b|\\b(busy|free|preferred) (days?|times?|dates?|slots?|shifts?|hours)\\b"
          + "|\\b(days?|times?|slots?) (free|offered|possible|preferred|not)\\b|^ (time ?)?slots?( \\d+)? $"
          + "|^ (((mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(days?)?|weekdays?|weekends?|mornings?"
          + "|afternoons?|evenings?|nights?) )"
          + "(((mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(days?)?|weekdays?|weekends?|mornings?"
          + "|afternoons?|evenings?|nights?|am|pm|slots?|times?|hours?|shifts?|sessions?|from|to|start"
          + "|end|and|lunch(time)?) )*$|\\bexcept(ions?)?\\b",
      List.of("available", "availability", "unavailable")),

  /** In which weeks a window counts. */
  PERIOD("the weeks in which a time counts",
      "\\bfrequenc(y|ies)\\b|\\bhow often\\b|\\brecur|\\brepeat|\\bfortnight|\\balternat|\\bbi ?weekly\\b"
          + "|\\bevery\\b|\\bintervals?\\b|\\bweeks?\\b|\\bterms?\\b|\\bterm ?time\\b|\\bseasons?\\b"
          + "|\\bvalid(ity)?\\b|\\beffective\\b|\\bexpir|\\b(start|end|from|to|until|till|first|last) ?(dates?|day)\\b"
          + "|\\bdate (from|to|until)\\b|\\b(not )?(before|after|until)\\b",
      List.of("frequency", "fortnightly")),

  /** Who must not be together, or where. */
  APART("who must not be together",
      "\\b(not|never) (to )?(be )?((placed?|paired?|matched?|put|works?|working|rostered|alone) )*with\\b"
          + "|\\b(do not|dont|never|must not|should not|cannot be|not to be) (be )?"
          + "(place|pair|match|send|use|roster|rota|assign|schedule|book|deploy|mix|put|work)"
          + "|\\bkeep (apart|away|separate)|\\bapart\\b|\\bavoid(s|ed|ing)?\\b|\\bexclu(de|des|ded|sions?)\\b"
          + "|\\bincompatib|\\brestrain(t|ing)\\b|\\bconflicts?\\b(?! (resolution|management|training))"
          + "|\\b(?<!(diet|dietary|food|parking|medical|health|mobility|access|travel|lifting) )"
          + "restrict(ed|ions?|s)?\\b|\\bno contact\\b|\\bnot allowed\\b|\\bbuddy with\\b"
          + "|\\b(only|always|must be|together|paired) with\\b",
      List.of());

  private final String words;
  private final Pattern pattern;
  private final List<String> longWords;

  GuardTopic(String words, String pattern, List<String> longWords) {
    this.words = words;
    this.pattern = Pattern.compile(pattern);
    this.longWords = longWords;
  }

  /** For people, after "speaks of". */
  public String words() {
    return words;
  }

  boolean speaks(String phrase) {
    return pattern.matcher(phrase).find();
  }

  /** Whether a word is a misspelling of one that is too long to be another. */
  boolean nearly(String word) {
    return longWords.stream().anyMatch(known -> NameMatching.alike(known, word));
  }
}
