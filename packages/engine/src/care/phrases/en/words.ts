export const wantTo =
  "(?:(?:want|wants|wanted|wanting|need|wish|like|love|prefer|ready) (?:only )?(?:to|2)|want|wanna|wana|feel like)";
export const notWant =
  "(?:don't|do not|didn't|did not|doesn't|not|no|never|no longer) (?:ever )?(?:want|wanted|wish|like)(?: to)?";
export const anyMore = "(?:any_more|any_longer|no more)";
export const cannot = "(?:can't|cannot|can not|couldn't|can barely)";
export const pills =
  "(?:pills?|tablets?|tabs|meds|medication|medicines?|painkillers|paracetamol|antidepressants|tylenol|ibuprofen|aspirin|panadol|advil|xanax|insulin|capsules)";
export const vehicle = "(?:bus|car|train|tube|truck|lorry|van)";
