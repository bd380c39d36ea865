#!/usr/bin/env python3
"""Makes the files of the programmes again, byte for byte. Python 3.8 or later, nothing else."""
import community_first_responders
import dementia_friends
import family_by_family
import goodgym
import shared_lives
import shared_lives_goal
import somerset_floods

for programme in (community_first_responders, dementia_friends, family_by_family, goodgym, shared_lives,
                  shared_lives_goal, somerset_floods):
    programme.build()
