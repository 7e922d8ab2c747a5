const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Things that are given, made, used or said; never the party at whom a deed is directed. */
export const THINGS: ReadonlySet<string> = set(
  `aid assistance relief help grant loan fund funding money food medicine supply weapon equipment asylum talk talks meeting
  agreement deal treaty pact sanction embargo ban curfew restriction attack assault strike offensive raid support war visit
  investigation lawsuit charge complaint demand call proposal offer plan request appeal ultimatum ceasefire truce withdrawal
  release resignation protest demonstration rally fire tie relation ties relations emergency exercise operation mediation
  effort decision concern ton tonne dollar million part information intelligence document invasion airstrike shell rocket
  missile mortar artillery shot bullet grenade bomb stone bottle gas cannon tear step move measure law bill resolution
  motion vote statement letter message report claim accusation allegation criticism threat warning promise pledge role
  involvement responsibility resumption memo assurance credential dispute conflict violence crisis issue policy bid
  campaign license licence permit visa passport access territory dignity right sovereignty independence ceremony`,
)

/** Nouns for people, alone or in bodies: a party without a name. */
export const HUMANS: ReadonlySet<string> = set(
  `person people man woman child boy girl civilian soldier troop protester demonstrator student worker journalist reporter
  official officer minister president leader member police policeman fisherman sailor migrant refugee hostage prisoner
  detainee inmate rebel militant insurgent gunman fighter activist lawyer judge teacher doctor nurse patient resident
  villager citizen driver passenger crew tourist victim suspect crowd mob government army navy party group company firm
  union ministry parliament court force team employee staff guard diplomat ambassador envoy delegation family wife
  husband brother sister son daughter father mother neighbour neighbor colleague friend player coach actor singer director
  opponent critic supporter voter candidate lawmaker senator deputy mayor governor bishop priest cleric pilgrim peacekeeper
  bank agency council committee commission rival ally enemy public pupil peasant farmer miner smuggler trafficker pirate
  population minority community tribe gang militia clan terrorist robber thief dealer teenager youth infant baby senate cabinet chamber assembly congress board tribunal jury legislature coalition opposition panel brigade battalion squad faction league alliance bloc regime king queen pope thousand hundred docker miner rescuer prosecutor detective investigator firefighter pedestrian motorist cyclist firefighter rescuer`,
)
