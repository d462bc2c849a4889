package org.journeywright.diagram.blueprint;

/** A small service with everything that a blueprint shows. */
final class Bakery {

	static final String TEXT = """
			// A bakery that delivers.
			organisation Bakery { as of 2026-11-01 }
			team Shop {
			  role Clerk front-line   // behind the counter
			  role Driver front-line
			  role Manager leader
			}
			team Back { role Baker internal role Packer internal role Buyer internal }
			channel Phone
			channel Door
			standard KeepTheDay external for Clerk
			standard TellEarly internal for Baker { statement "The counter knows what is missing" }
			standard PackRight internal for Packer

			journey Bread as-is {
			  stage Order goal "Have it settled" {
			    touchpoint Ring via Phone by Clerk {
			      customer does "Rings before seven"   // always
			      moment of truth
			      applies KeepTheDay
			      activity "Note the order" on-stage done by Clerk using "order book"
			      // Nobody sees this.
			      activity "Check the oven list" done by Baker, Clerk using "oven list", "order book" {
			        description "On paper"
			      }
			    }

			    touchpoint Wait by Clerk { feels -1 }
			  }
			  stage Receive {
			    touchpoint Unpack via Door by Driver {
			      activity "Pack the crate" internal done by Packer
			      activity "Count the crates" internal
			    }
			    touchpoint Pay
			  }
			}

			handoff OrderList from Clerk to Baker {
			  hands over "What is wanted, and by when"
			  within 1 h   // after the call
			  feeds FreshBread
			  supports Ring
			}
			handoff FreshBread from Baker to Packer {
			  hands over "Bread, still warm"
			  receiver expects "Counted"
			  keeps TellEarly
			  feeds FullCrate
			}
			handoff FullCrate from Packer to Driver { within 30 min keeps PackRight supports Unpack }
			handoff FlourList from Baker to Buyer
			metric CratesInTime rate in % { current 80 % target 95 % higher is better measures FullCrate }
			metric Calm rate in % { current 97 % target 95 % higher is better measures OrderList }
			""";

	static final String RING = "touchpoint:Bread/Ring";
	static final String WAIT = "touchpoint:Bread/Wait";
	static final String UNPACK = "touchpoint:Bread/Unpack";
	static final String PAY = "touchpoint:Bread/Pay";
	static final String CLERK = "lane:front-line/role:Shop/Clerk";
	static final String DRIVER = "lane:front-line/role:Shop/Driver";
	static final String BACKSTAGE_BAKER = "lane:backstage/role:Back/Baker";
	static final String BACKSTAGE_CLERK = "lane:backstage/role:Shop/Clerk";
	static final String PACKER = "lane:internal/role:Back/Packer";
	static final String BUYER = "lane:internal/role:Back/Buyer";
	static final String NOTE = "backstage activity:Bread/Ring/Note the order@" + CLERK;
	static final String CHECK = "backstage activity:Bread/Ring/Check the oven list@" + BACKSTAGE_BAKER;
	static final String PACK = "backstage activity:Bread/Unpack/Pack the crate@" + PACKER;
	static final String COUNT = "backstage activity:Bread/Unpack/Count the crates@lane:internal/nobody";

	private Bakery() {
	}

	/** The id of the cell of a touchpoint in a lane. */
	static String cell(String lane, String touchpoint) {
		return lane + "@" + touchpoint;
	}

	/** The id of the card of a lane that delivers a touchpoint. */
	static String delivery(String touchpoint, String lane) {
		return touchpoint + "@delivery@" + lane;
	}
}
