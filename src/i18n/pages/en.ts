// The public text pages in English: a complete translation of the German pages, section by section.
import type { TextPages } from "./page.ts";

/** The same duties and rules in English; the German version is the binding one. */
export const pagesEn: TextPages = {
	impressum: {
		title: "Legal notice (Impressum)",
		lead: "This page says who runs this forum and how you can reach us. The law requires this information. The German version is the binding one.",
		sections: [
			{
				id: "anbieter",
				heading: "Who runs the forum",
				blocks: [
					"Information under § 5 Digitale-Dienste-Gesetz (DDG, the German Digital Services Act):",
					{
						list: [
							"Name: [[name of the operator]]",
							"Legal form: [[legal form, for example registered association (eingetragener Verein)]]",
							"Address: [[street and number, postcode and town]]",
							"Represented by: [[first and last names of the people who may represent the operator]]",
							"Phone: [[phone number]]",
							"E-mail: [[e-mail address]]",
							"Register: [[name of the register and of the court, for example register of associations at the Amtsgericht …]]",
							"Registration number: [[number in the register]]",
							"VAT identification number or business identification number: [[number, if there is one; otherwise delete this line]]",
						],
					},
				],
			},
			{
				id: "traeger",
				heading: "The Kompetenzzentrum Vielfalt Hessen",
				blocks: [
					"The Forum Vielfalt Hessen is part of the Kompetenzzentrum Vielfalt Hessen, the centre of expertise for diversity in Hesse.",
					"beramí berufliche Integration e.V. runs the Kompetenzzentrum in cooperation with LAGFA Hessen e.V. LAGFA is the association of the volunteer agencies in Hesse.",
					"Two specialist offices work in the Kompetenzzentrum. Each is called a Fachstelle. It advises people and brings them together.",
					{
						list: [
							"**Fachstelle migrantische Organisationen** (migrant organisations, beramí): [[address, phone and e-mail of the Fachstelle]]",
							"**Fachstelle WIR-Lots*innen** (volunteer guides, LAGFA): [[address, phone and e-mail of the Fachstelle]]",
						],
					},
				],
			},
			{
				id: "verantwortlich",
				heading: "Responsible for the texts",
				blocks: [
					"The person responsible under § 18 (2) Medienstaatsvertrag (MStV, the German Interstate Media Treaty) is:",
					"[[first and last name]], [[address]]",
					"This applies to the texts of the Fachstellen. Members are responsible for their own posts.",
				],
			},
			{
				id: "kontaktstelle",
				heading: "Single point of contact",
				blocks: [
					"The European Digital Services Act (DSA) requires a point of contact. It serves two groups:",
					{
						list: [
							"authorities of the member states, the European Commission and the European Board for Digital Services (Article 11 DSA),",
							"everybody who uses the forum (Article 12 DSA).",
						],
					},
					"E-mail: [[e-mail address of the point of contact]]",
					"Phone: [[phone number and hours]]",
					"You can write in German or English. A person reads your message and answers you.",
				],
			},
			{
				id: "melden",
				heading: "Reporting unlawful content",
				blocks: [
					"Unlawful means that content breaks a law. **Anybody may report it.** You do not have to be a member.",
					"Write to: [[e-mail address for reports]]",
					"Please tell us:",
					{
						list: [
							"the exact address (the link) and, if possible, the place in the text; for a post, the time beside the name leads to its link,",
							"why you think that the content is unlawful,",
							"your name and e-mail address, so that we can answer,",
							"one sentence saying that, to your knowledge, your report is correct and complete.",
						],
					},
					"Is it about sexual violence against children? Then we do not need your name.",
					"We confirm that your report has arrived. Then a person checks the content. We tell you the decision and the reasons. If you disagree, you can object. The [rules](/regeln) explain how.",
					"You can report messages in the conversation itself. For posts there is no button for reporting yet. Members, too, please write to this address.",
					"Is somebody in danger? Then please call the police at once: 110.",
				],
			},
			{
				id: "links",
				heading: "Our texts, members’ posts and links",
				blocks: [
					"We are liable for our own texts under the general laws. Liable means that we answer for mistakes.",
					"Posts by members are other people’s content. We do not check them before they appear. If we learn of an unlawful post, we quickly remove it (Articles 6 and 8 DSA).",
					"Some links lead to other websites. Those who run these websites are responsible for them. When we set a link ourselves, we check whether we can see anything unlawful there. We cannot check other websites all the time. If somebody alerts us, we remove the link.",
				],
			},
			{
				id: "bilder",
				heading: "Pictures and copyright",
				blocks: [
					"Copyright means that whoever created a work decides how it is used.",
					{
						list: [
							"Icons: Lucide (ISC licence). A licence says what others may do with a work. The three dots are the forum’s own sign.",
							"Photos: none",
							"Logos: [[who owns the logos, or: none]]",
						],
					},
				],
			},
			{
				id: "foerderung",
				heading: "Funding",
				blocks: [
					"The Kompetenzzentrum Vielfalt Hessen is funded by the Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales (Hessian Ministry of Labour, Integration, Youth and Social Affairs). The money comes from the state programme Landesprogramm WIR.",
					"[[exact wording of the funding notice and logo, as the grant notice requires]]",
				],
			},
			{
				id: "stand",
				heading: "Date",
				blocks: ["Date of this page: 22 November 2026"],
			},
		],
	},

	datenschutz: {
		title: "Data protection",
		lead: "This page says which data we need from you, what for, and for how long. You also read which rights you have. The German version is the binding one.",
		sections: [
			{
				id: "kurz",
				heading: "The main points",
				blocks: [
					{
						list: [
							"We take only the data that the forum needs.",
							"We do not watch your behaviour for advertising or for statistics about single people.",
							"We load nothing from other websites: no outside fonts, maps, films or counters.",
							"We do not sell data.",
							"There are no IP addresses in the forum’s database. The IP address is the number of your internet connection.",
							"Only approved members see posts in the spaces. Search engines do not see them.",
							"On request you get your data. On request we also change or delete them.",
						],
					},
					"Personal data are all details that belong to a particular person. The law about them is the General Data Protection Regulation (GDPR, in German DSGVO). It applies in the whole European Union.",
				],
			},
			{
				id: "verantwortlich",
				heading: "Who is responsible",
				blocks: [
					"The responsible body (controller) decides which data are processed and what for.",
					"[[name of the operator]], [[address]], phone [[phone number]], e-mail [[e-mail address]]",
					"Two bodies may be responsible together (joint controllers, Article 26 GDPR). In that case a contract says who has which task.",
					"[[to be settled by the operator: beramí alone, or beramí and LAGFA together. If together, give the main points of the contract here]]",
				],
			},
			{
				id: "beauftragt",
				heading: "Data protection officer",
				blocks: [
					"This person watches over data protection and answers your questions about it:",
					"[[name or function]], [[address]], e-mail [[e-mail address]]",
				],
			},
			{
				id: "lesen",
				heading: "When you read the forum",
				blocks: [
					"You can read the public pages without giving a name and without signing in.",
					"Your browser sends technical data: the IP address, the page you want, the time and the name of the browser. Without these data no page can reach you. Our service provider Cloudflare processes them to deliver the page and to fend off attacks. What it keeps in technical logs: [[to be checked by the operator]]",
					"In the forum’s database we do not store your IP address.",
					"If you are signed in, the forum remembers for each discussion which new posts you have already seen. That is how it knows where to put “New”. It does not remember when you read something. Nobody else sees this, not even the Fachstelle.",
					"The forum also stores which spaces and discussions you follow and of which materials you want news. Only you see this.",
				],
			},
			{
				id: "beitreten",
				heading: "When you ask to join",
				blocks: [
					"For a request to join we need your name, your e-mail address, your organisation, your role there, the spaces you want and one sentence about your interest. Your region is voluntary. We also remember whether you read the forum in German or English.",
					"We send you a code by e-mail. With it you confirm that the address is yours. Then the Fachstelle checks your request. You get the decision by e-mail. A Fachstelle is a specialist office of the Kompetenzzentrum.",
					"**If you do not confirm your address, we delete your request after 14 days.** Until then the Fachstelle sees that the code is missing and can write to you once more.",
					"Did somebody invite you? Then we remember who that was. Those who look after the invitation see how many have joined. Only the Fachstelle sees your e-mail address. It also sees whether you have been in the forum since the invitation, so that nobody gets lost on the way.",
					"The Fachstelle can invite people from the list of a meeting. Then we store your name, your e-mail address and your organisation from that list and write to you. **If you do not come, we delete this in the night after the invitation ends.**",
				],
			},
			{
				id: "anmelden",
				heading: "When you sign in",
				blocks: [
					"You need no password. You get a code, a short row of characters, by e-mail.",
					{
						list: [
							"The code is valid for 10 minutes.",
							"We do not store the code, only a check value. A check value is the result of a calculation. The code cannot be read from it.",
							"For every attempt to sign in we store the e-mail address that was entered and the time. After 2 days we delete both.",
							"After signing in we store a session. A session means that the forum recognises your browser by a cookie. We store a check value of this cookie, the time of signing in, the time of last use and a coarse name of the device, for example “Firefox on Android”. Under [My account](/einstellungen) you see your sessions.",
							"With a passkey you sign in without a code, if you like. For this we store a public key, the name of the passkey, a counter and when you last used it. Fingerprint, face and PIN stay on your device. If you remove the passkey, we delete all this at once.",
							"If you change your e-mail address, we store the new address until both codes are entered. Otherwise we delete it in the following night.",
							"A session ends after 30 days without use, and after 180 days at the latest. It also ends when you sign out or end the session under “My account”.",
						],
					},
				],
			},
			{
				id: "schreiben",
				heading: "When you write",
				blocks: [
					"We store your posts and replies. With them we store the time, your name, the topics you chose and the language that the text is probably in.",
					"If you edit a post, the earlier version stays stored. This also holds in the first five minutes; only the mark “edited” is missing then. **Only you and the people who moderate the space see earlier versions.** This stays so if the post is removed. It helps to find out, after a report, what was written there.",
					"If you remove a post, nobody sees the text any more. Your name and a short note stand in its place. The text stays in the database, so that the removal can be undone. Below, “How long we store data” says for how long. On request we delete it at once. Write to [[e-mail address for data protection]].",
					"Your name, your organisation and your region stand beside your posts. For the roles “Fachstelle” and “Administration” the word “Fachstelle” stands there too. The same stands in the list “Who reads along here?” of each space that you may read. Only members of that space see the list. **Only you and the Fachstelle that decides your request to join or looks after your invitation see your e-mail address – unless you show it in your profile.** From your profile a link leads to your posts; there each person sees only posts from spaces that they read themselves.",
					"What you write and do not send yet is saved as a draft. Only you see drafts. They are gone when you send the text or throw it away.",
					"If you attach files, we store them with name, size and time. We take place, device and time out of photos. **Only who sees the post or the message sees a file.** What you upload and do not send is deleted after a day. We count per day how often a material is downloaded, without storing by whom.",
					"If you belong to an organisation, members see this on its page: your name, your role and whether you are responsible. Those who look after a page, and the Fachstelle, also see who joined, left or took over the responsibility, and when. If you leave the forum, you belong to no organisation any more.",
					"If you say “Thanks”, only the person who wrote the contribution sees your name. Only you see your list of kept contributions and your notes. A collection “only for me” is seen by you alone, too.",
					"If you vote in a poll, we store your vote together with your account. So nobody votes twice, and you can change your vote. Where names are visible, everybody in the space sees what you chose. In anonymous polls the forum shows only the numbers, also to the Fachstelle. In the database the connection to your account remains.",
					"If you mention somebody with @ and the name, we store who is meant. Your text is then new for that person. Only people who read along in the space can be mentioned.",
					"If you say “We have done this too” about a practice example, everyone in the space can see your name, your organisation and your note. You can take this back.",
					"The forum sends e-mails only for signing in, about your account, for invitations, about requests to join, about your organisations, about materials that you shared or of which you want news, and when somebody writes to you in private (you can switch that off). E-mails about materials hold only the title and what is new. It sends no other texts from the spaces or from messages. If a mail does not arrive, we remember the day until one arrives again or you change your address. Only you and the Fachstelle see this.",
					"If the Fachstelle moves, closes or removes something, this is kept in a log with the name of the person, the time and the reason. Only the people who moderate the space see the log. The post itself only says “the Fachstelle”.",
					"If you report a post by e-mail, we keep your report, your name and the decision. The person you report does not learn your name from us.",
				],
			},
			{
				id: "ratsuchende",
				heading: "No data about people who seek advice",
				blocks: [
					"People who seek advice (in German: Ratsuchende) are people who look for your help or company. **Details by which they can be recognised do not belong in the forum.** These include names, file numbers, addresses, photos and letters.",
					"If the Fachstelle finds such details, it removes the post. Or it asks the person to change the passage.",
					"If you find data about yourself, please write to us: [[e-mail address for data protection]]. Then we delete them from earlier versions too. The [rules](/regeln) explain how to alter a case.",
				],
			},
			{
				id: "nie",
				heading: "What we never ask",
				blocks: [
					"Some data have special protection (Article 9 GDPR). Others we simply do not need. We never ask you about:",
					{
						list: [
							"your origin or the origin of your family,",
							"your nationality,",
							"your religion or beliefs,",
							"your residence status, that is your permission to live in Germany,",
							"your health or your sexuality.",
						],
					},
					"Please do not write such things about other people either.",
				],
			},
			{
				id: "zwecke",
				heading: "What for, and on which legal basis",
				blocks: [
					"Every use of data needs a reason in law. Our reasons are in Article 6 (1) GDPR.",
					{
						list: [
							"**Contract (point b):** joining, signing in, account, posts and what you have already read. The contract is your membership of the forum. Checking your request to join is part of it.",
							"**Consent (point a):** voluntary details, that is your region and what you write into your profile. Consent means that you freely say yes. You can take back your yes at any time.",
							"**Legitimate interest (point f):** protection against attacks and misuse, earlier versions, checking reports, proof of decisions, backups, figures for reports. Our interest is a safe and lawful forum. And we have to show that the funding works.",
						],
					},
					"Reports to the ministry contain only totals. They contain no names and no posts of single people.",
					"Without the required details we cannot accept you as a member. Everything else is voluntary. No law obliges you to give us data.",
					"No program alone decides about you (Article 22 GDPR). People decide about joining, posts and suspensions.",
				],
			},
			{
				id: "einblick",
				heading: "Who sees what",
				blocks: [
					{
						list: [
							"**Public:** start page, signing in, joining, rules, legal notice, data protection and accessibility. Also pages of organisations that want it, without people.",
							"**Shared links:** when a member copies the link to a post and passes it on, everybody with this link sees the heading and the name of the space. They see neither the text nor the names of people.",
							"**Spaces “Migrant organisations” (orange), “WIR-Lots*innen” (green) and “Shared topics” (blue):** only members who have access to this space.",
							"**List “Who reads along here?”:** members of a space see there the name, organisation and region of all who read along. They also see who writes and who moderates.",
							"**Fachstelle:** it sees the requests to join for its spaces, with all details. In its spaces it also sees earlier versions.",
							"**Administration of the forum:** these are few people in the Kompetenzzentrum. They moderate all spaces and have the same rights there as the Fachstelle.",
							"**Ministry:** it is a guest and by default reads along only in the blue space.",
						],
					},
					"**Profile and directory:** Your profile and your entry under “Members” are seen only by people with whom you share a space. Profiles of the Fachstelle are seen by all members. Whoever sees your profile also sees your photo, if you upload one. In your profile you choose for each voluntary entry: everybody, only the Fachstelle or only you. Nobody sees your e-mail address and your phone number unless you choose so. You can take yourself out of the directory.",
					"If the Fachstelle looks at your profile, your request or earlier versions of your posts, the forum remembers who and on which day. After one year we delete this. You find it under [My data](/einstellungen/daten).",
					"**Files:** The forum reads the text of PDF, Office and text files in materials and posts. So they can be found, and read without downloading. Who sees the file sees its text. It is deleted together with the file.",
					"**Asked for an answer:** For a question we suggest people. For that we use what their profile shows to all, and how many answers they gave about a topic. Whom somebody asks for an answer is seen by these two, by the person with the question and by the Fachstelle of the space alone. You then get an e-mail with that person's name. How often a month this may happen you choose under “My account”.",
					"**Messages:** We store to whom you write what and when, what is new to you, from whom you take messages and whom you block. Only the people in a conversation can read its messages. The Fachstelle and the administration don't see them in the forum. When somebody reports a message, the Fachstelle of a common space gets a copy: this message, the two before it, the reason and the name of the person who reports. The Fachstelle can remove the reported message; its text is deleted after 14 days. You can get a mail when somebody writes to you: we store whether you want that, when the last one went out and when you last looked. Whoever is blocked isn't told. Against advertising we count for a day, by a check value, how many conversations you begin. Messages are encrypted on their way to us, but not in the database.",
					"**Questions to the Fachstelle:** Only you and those who moderate the space see your question and the answers. A question becomes public in the space only if you agree, and without your name. That both belong together is seen only by you and those who moderate the space.",
				],
			},
			{
				id: "cookies",
				heading: "Cookies",
				blocks: [
					"A cookie is a small file that your browser keeps for us. We use exactly four cookies. They are technically necessary. That is why we need no consent (§ 25 (2) Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz, TDDDG for short). And that is why no window asks you for it.",
					{
						list: [
							"**__Host-forum:** keeps you signed in. It stays for up to 180 days. It ends after 30 days without use or when you sign out.",
							"**__Host-anmeldung:** belongs to your code while you sign in. It stays for 10 minutes.",
							"**__Host-sprache:** remembers your language. It stays for one year.",
							"**__Host-stand:** makes sure that you see your own new post at once. It stays for a few minutes.",
						],
					},
					"There is no cookie from other companies. In addition, your browser keeps what you are writing on this device until it is sent, so that no text is lost. It also remembers where you were in a discussion and which replies you have folded. All of this is deleted when you sign out. If you switch the keys off, the browser remembers that too. The forum stores nothing else about you in your browser. You can delete cookies in your browser. Then you have to sign in again.",
				],
			},
			{
				id: "ip",
				heading: "IP addresses",
				blocks: [
					"There are no IP addresses in the database. But we have to slow down too many attempts from one connection or with one e-mail address. This protects signing in and joining.",
					"For this we calculate one check value each from the IP address and from the e-mail address. The calculation needs a secret key. The check value changes every 15 minutes. **We delete it in the following night.**",
				],
			},
			{
				id: "dienstleister",
				heading: "Companies that work for us",
				blocks: [
					"These companies (processors) process data only on our instructions. A contract under Article 28 GDPR governs this in each case.",
					{
						list: [
							"**Cloudflare, Inc.**, 101 Townsend Street, San Francisco, CA 94107, USA. Cloudflare delivers the pages and stores the data. The database (Cloudflare D1) is bound to the European Union. The basis is the [data processing agreement](https://www.cloudflare.com/cloudflare-customer-dpa/).",
							"**E-mail service:** [[name, address and country of the e-mail service]]. It sends our e-mails. For this it gets your e-mail address and the text of the e-mail.",
						],
					},
					"Cloudflare is a company from the USA with data centres in many countries. When you open a page, data may also be processed outside the European Union. Access from the USA cannot be fully ruled out.",
					"There are two safeguards for this. The first is the EU-US Data Privacy Framework. The second is the standard contractual clauses of the European Commission. These are fixed contract texts that protect your data. We send you a copy if you ask.",
					"Otherwise we pass on no data. An exception applies if a law or a court obliges us.",
				],
			},
			{
				id: "dauer",
				heading: "How long we store data",
				blocks: [
					{
						list: [
							"Request to join without confirmation: 14 days",
							"Invitation that you began and did not confirm: 14 days",
							"Details from the list of a meeting: until the invitation ends, 90 days at most",
							"Who invited you: as long as you are a member",
							"Request to join that was declined: [[period, suggestion: 3 months]]",
							"Code for signing in: valid for 10 minutes; the attempt is deleted after 2 days",
							"Session: up to 180 days, without use 30 days",
							"Check value made from the IP address or the e-mail address: until the following night",
							"Account, profile, accepted request to join, what you have read and what you follow: as long as you are a member",
							"“I offer” and “I am looking for” in the profile: 90 days for others; after that only you see the text, until you delete it",
							"Access that you no longer use: after 18 months we remind you by e-mail. After 24 months we delete the account. Your posts then stay without a name. For this we remember the day of your last visit",
							"Posts: until you or the Fachstelle remove them",
							"Earlier versions and texts of removed posts: [[period, suggestion: 12 months]]; on request we delete them at once",
							"Messages: until everybody has left the conversation; questions to the Fachstelle: as long as you are a member",
							"Reports and decisions: [[period, suggestion: 3 years]]",
							"Technical logs: [[period, suggestion: 7 days]]",
							"Backups of the database: [[period, suggestion: 30 days]]",
						],
					},
					"Do you want to leave the forum? Under [My account](/einstellungen/loeschen) you delete your account yourself. After that you have 14 days to change your mind. In the night after that we delete everything that belongs to you. For your posts you have a choice. We remove them, or they stay. Then “former member” stands there instead of your name. What was taken from a proposal into a common text stays part of that text, without your name. Your name also disappears from mentions and quotes.",
					"Take care: your name may also stand in the text itself, for example when others write about you. Tell us if we should change this too.",
				],
			},
			{
				id: "rechte",
				heading: "Your rights",
				blocks: [
					"Simply write to us: [[e-mail address for data protection]]. It costs nothing. We answer within one month. You also see your details yourself under [My account](/einstellungen). There, under [My data](/einstellungen/daten), you download everything that the forum stores about you.",
					{
						list: [
							"**Access (Article 15):** you learn which data we have about you.",
							"**Rectification (Article 16):** we correct wrong data.",
							"**Erasure (Article 17):** we delete data that we no longer need or must not have.",
							"**Restriction (Article 18):** we only keep data and do not use them, for example during a check.",
							"**Notification (Article 19):** we tell everybody who got your data about changes and deletions.",
							"**Portability (Article 20):** you get your data in a form that other programs can read.",
							"**Objection (Article 21):** see the next section.",
							"**No decision by a program alone (Article 22):** people always decide about you.",
						],
					},
				],
			},
			{
				id: "widerspruch",
				heading: "Objection and withdrawal",
				blocks: [
					"**Your right to object:** we process some data because of a legitimate interest (Article 6 (1) point f). **You can object to this at any time.** Please give us the reasons that arise from your situation. Then we stop, unless there are compelling reasons against it. We explain these reasons to you.",
					"**Your right to withdraw:** withdrawing means that you take back a consent. You can do so at any time and without a reason. Simply write to us. What happened until then stays lawful.",
				],
			},
			{
				id: "beschwerde",
				heading: "Complaint to the supervisory authority",
				blocks: [
					"Do you disagree with the way we handle data? Then you can complain to a supervisory authority (Article 77 GDPR). The authority responsible for us is:",
					"Der Hessische Beauftragte für Datenschutz und Informationsfreiheit (Hessian Commissioner for Data Protection and Freedom of Information), Postfach 3163, 65021 Wiesbaden, Germany, phone +49 611 1408-0, e-mail [poststelle@datenschutz.hessen.de](mailto:poststelle@datenschutz.hessen.de), [datenschutz.hessen.de](https://datenschutz.hessen.de)",
					"You can also go to the authority where you live or work.",
				],
			},
			{
				id: "stand",
				heading: "Date and changes",
				blocks: [
					"Date of this text: 22 November 2026",
					"If the forum or the law changes, we adapt the text. We tell the members about important changes in advance.",
				],
			},
		],
	},

	regeln: {
		title: "Rules of the forum",
		lead: "These rules apply to everybody who reads and writes in the forum. They should make a good and safe exchange possible. The German version is the binding one.",
		sections: [
			{
				id: "zweck",
				heading: "What the forum is for",
				blocks: [
					"In the forum, people who shape diversity and participation in Hesse share what they know. Participation means being able to join in and have a say.",
					{
						list: [
							"You ask questions and get answers from practice.",
							"You share experience and good examples.",
							"You look for something or offer something, for example a room.",
							"You get to know people and organisations that do the same work.",
						],
					},
					"The forum is not an advice service for people who seek advice (Ratsuchende). These are people who look for help or company.",
				],
			},
			{
				id: "mitmachen",
				heading: "Who can take part",
				blocks: [
					"You can become a member **from the age of 16** if you belong to one of these groups:",
					{
						list: [
							"migrant organisations and initiatives, also without a registered association,",
							"WIR-Lots*innen (volunteer guides) and their projects,",
							"WIR-Vielfaltszentren (diversity centres), towns, municipalities and districts in Hesse,",
							"umbrella organisations and partners whom a Fachstelle invites.",
						],
					},
					"A Fachstelle (specialist office of the Kompetenzzentrum) checks every request to [join](/beitreten). It gives you access to the spaces that fit. If it declines, it gives the reason. You can object to that too.",
					"An access belongs to one person. Please do not pass it on. Say honestly who you are and for which organisation you write. Membership costs nothing. You can leave at any time. To do so, write to the Fachstelle. The address is in the [legal notice](/impressum).",
				],
			},
			{
				id: "ton",
				heading: "How we treat each other",
				blocks: [
					{
						list: [
							"We are friendly. There is a person behind every post.",
							"We meet as equals, whether we volunteer or are paid.",
							"Every question is welcome. Nobody has to know everything.",
							"We criticise an opinion, but not the person.",
							"Language mistakes do not matter. We do not correct them unasked.",
							"We write as simply as possible and explain hard words.",
							"We do not carry outside, unasked, what members tell in a space.",
						],
					},
				],
			},
			{
				id: "ratsuchende",
				heading: "No names of people who seek advice",
				blocks: [
					"**Write no names and no file numbers of people who seek advice.** A file number is the number under which an office keeps a case. This is our most important rule.",
					"Everything by which a person can be recognised is forbidden:",
					{
						list: [
							"name, also first name or initials,",
							"address, phone number, e-mail address and date of birth,",
							"file number, customer number and number of an identity document,",
							"photos that show the person, also as a link,",
							"letters and official notices, also as a link.",
						],
					},
					"This protects people who trust you. Many members have also promised to keep silent. This promise holds in the forum too.",
				],
			},
			{
				id: "fall",
				heading: "How to alter a case",
				blocks: [
					"An example often helps. Alter it so that nobody recognises the person:",
					{
						list: [
							"Write “a person” or “a family”.",
							"Write “in spring” instead of an exact date.",
							"Name no small place. “In the countryside” is enough.",
							"Leave out age, job, origin and illness if they are not important.",
							"Change details that do not matter for the question.",
							"Ask yourself: would the person recognise themselves? Would the office recognise them?",
						],
					},
					"**Not like this:** “Ms K. from our village, 34, three children, notice of 3 May.”",
					"**Better like this:** “A family got an official notice in spring. The application was refused because a paper was missing.”",
				],
			},
			{
				id: "rat",
				heading: "Experience is not legal advice",
				blocks: [
					"Answers in the forum are experience. They are **not legal advice** and not tax advice. In Germany only certain bodies may advise on single cases. This is laid down in the Rechtsdienstleistungsgesetz (Legal Services Act) and the Steuerberatungsgesetz (Tax Advisory Act).",
					"Nobody promises that an answer fits your case. Please look at the date, because rules change. In important matters, ask the responsible office or an advice centre.",
				],
			},
			{
				id: "material",
				heading: "Texts, links and files",
				blocks: [
					"Write and send only what you are allowed to pass on. On photos, everybody who can be recognised must agree. Texts, photos and films mostly belong to the person who made them. This is called copyright.",
					{
						list: [
							"Quote briefly and name the source. For long texts it is better to set a link.",
							"Set links to photos of people only if they agree.",
							"If something is meant for a small circle only, do not pass it on here.",
						],
					},
					"Your texts stay your texts. We may store them in the forum and show them to the members of the space. You allow us no more than that. If you remove a post, we no longer show it. The page on [data protection](/datenschutz) says how long we still keep the text and earlier versions.",
				],
			},
			{
				id: "werbung",
				heading: "No advertising, no election campaigns",
				blocks: [
					{
						list: [
							"Advertising for goods or paid offers is not allowed.",
							"What serves the members is allowed: an event, a job, a paid assignment, a room to lend.",
							"You may talk about politics. Political participation is a topic of the forum.",
							"Election campaigns are not allowed. Nobody campaigns here for or against a party or a candidate.",
							"Do not write the same text several times. Do not collect names from the lists of members.",
						],
					},
				],
			},
			{
				id: "schutz",
				heading: "No hate, no discrimination",
				blocks: [
					"Discrimination means that people are treated worse because of a characteristic. It has no place here. Forbidden are:",
					{
						list: [
							"racism and antisemitism, that is hatred of Jewish people,",
							"hatred of Muslim people, of Sinti and Roma or of other groups,",
							"belittling people for gender, sexual orientation, religion, beliefs, disability or age,",
							"insults, threats, harassment and exposing people,",
							"praise of violence, terror or banned groups,",
							"false claims that harm others on purpose,",
							"everything that the law forbids.",
						],
					},
					"Reporting experiences of discrimination is allowed and important. Please give a warning if your post contains distressing words.",
				],
			},
			{
				id: "mitlesen",
				heading: "Who reads along in which space",
				blocks: [
					"The forum has three spaces. In each space, the list “Who reads along here?” shows who can read there.",
					{
						list: [
							"**Orange, “Migrant organisations”:** members from migrant organisations write here. Project leaders of the WIR-Lots*innen and WIR-Vielfaltszentren read along.",
							"**Green, “WIR-Lots*innen”:** WIR-Lots*innen, their project leaders and WIR-Vielfaltszentren write here. Members from migrant organisations read along.",
							"**Blue, “Shared topics”:** all groups write here together, local authorities too. These are towns, municipalities and districts.",
						],
					},
					"Both Fachstellen read along in all three spaces. The administration of the forum moderates all three spaces.",
					"**The ministry is a guest.** By default it reads along only in the blue space. It reads in orange and green only if the Fachstelle of the space invites it. Then its people stand in the list “Who reads along here?” there.",
					"Before you send a post, you always see how many members can read it. A link beside it leads to the list.",
				],
			},
			{
				id: "eigene",
				heading: "Your own posts",
				blocks: [
					{
						list: [
							"**Edit:** you can edit your posts. After more than five minutes it says “edited”. Only you and the people who moderate the space see earlier versions. This also holds for the first five minutes.",
							"**Remove:** you can remove your posts. Then nobody sees the text any more.",
							"**A note stays:** your name and a short note stand in its place. So the replies of others stay clear.",
							"**Restore:** you or the Fachstelle can restore what you have removed yourself. That is why the text stays in the database. On request we delete it at once.",
						],
					},
					"The page on [data protection](/datenschutz) says how long we store data.",
				],
			},
			{
				id: "melden",
				heading: "Reporting a breach",
				blocks: [
					"A breach means that something does not fit the rules or the law. You report messages in the conversation itself. For posts there is no button for reporting yet. Write to [[e-mail address for reports]] and give the link and, briefly, the reason. Anybody can do this, also without access. The [legal notice](/impressum) says more about it.",
					"We confirm your report. The Fachstelle checks it carefully and takes no side. It tells you the decision. The other person does not learn your name from us.",
					"Please report honestly. Whoever again and again reports obviously without reason gets a warning. After that the Fachstelle can set aside this person’s reports for a time.",
				],
			},
			{
				id: "fachstelle",
				heading: "What the Fachstelle does",
				blocks: [
					"Article 14 of the European Digital Services Act (DSA) requires this information.",
					"**Who decides:** in the orange space, the Fachstelle migrantische Organisationen decides. In the green space, the Fachstelle WIR-Lots*innen decides. In the blue space, both decide. The administration of the forum also moderates all spaces. People always decide, never a program alone. The forum itself only slows down too many attempts in a short time.",
					"**When:** posts appear at once. The Fachstelle checks after a report, or when it notices something itself.",
					"**What is possible**, depending on how serious the breach is:",
					{
						list: [
							"a word to the person,",
							"asking the person to change a passage, for example a name,",
							"removing a post,",
							"suspending an access for a time,",
							"ending an access for good, after serious or repeated breaches.",
						],
					},
					"The Fachstelle chooses the mildest measure that helps. It respects the rights of everybody, including the freedom of opinion.",
					"**The reason is always given.** A note with the reason stands in place of the post; everybody in the space can read it. The person also learns which rule or law applies and how they can object. Nothing disappears in secret. It is stored who removed a post, when and why.",
					"Might a person’s life or safety be in danger? Then we inform the police (Article 18 DSA).",
				],
			},
			{
				id: "widerspruch",
				heading: "If you disagree",
				blocks: [
					"You can object to every decision. This also holds if you reported something and nothing happened.",
					{
						list: [
							"Write to [[e-mail address for objections]].",
							"Time limit: [[period, suggestion: six months]]. This is the time you have for it.",
							"**A second person checks the case again.** This person had no part in the first decision.",
							"You get an answer with reasons. If the decision was wrong, we take it back.",
						],
					},
					"You can also go to court. If we break the DSA, you can complain to the [Koordinierungsstelle für digitale Dienste](https://www.dsc.bund.de) (Digital Services Coordinator). It is part of the Bundesnetzagentur, a federal authority.",
				],
			},
			{
				id: "stand",
				heading: "Date and changes",
				blocks: [
					"Date of these rules: 22 November 2026",
					"If we change the rules, we tell all members in advance. We explain what is new. If you disagree, you can end your membership.",
					"Your Fachstelle answers questions about the rules. The addresses are in the [legal notice](/impressum).",
				],
			},
		],
	},

	barrierefreiheit: {
		title: "Accessibility statement",
		lead: "Everybody should be able to use this forum, also with a disability. This page says what works well and what is still missing. The German version is the binding one.",
		sections: [
			{
				id: "ziel",
				heading: "Our goal",
				blocks: [
					"Accessible means that you can use the forum without obstacles and without help from others.",
					"Our measure is the international rules WCAG 2.2 at level AA. WCAG stands for Web Content Accessibility Guidelines. Added to this is the European standard EN 301 549. A standard is a shared technical rule.",
					"This statement applies to the Forum Vielfalt Hessen. It does not apply to other websites that links lead to.",
				],
			},
			{
				id: "recht",
				heading: "Which laws apply",
				blocks: [
					"In Hesse, the Hessisches Behinderten-Gleichstellungsgesetz (HessBGG, § 14) and the Hessische Verordnung über barrierefreie Informationstechnik (HVBIT) apply. They oblige public bodies.",
					"Whether HVBIT also applies to this forum is still open: [[to be settled by the operator, also with regard to the grant notice]]",
					"We follow the rules named above in any case.",
				],
			},
			{
				id: "getan",
				heading: "What we have done",
				blocks: [
					{
						list: [
							"**Keyboard:** everything works without a mouse. You always see where you are.",
							"**Contrast:** text stands out well from its background. Colour is never the only sign. Each space also has a name and an icon.",
							"**Without JavaScript:** the forum also works without this technology. JavaScript runs small programs in the browser.",
							"**Zoom:** you can enlarge the page to 200 per cent. Nothing is lost.",
							"**Plain language:** our texts have short sentences and explain hard words.",
							"**Direction of writing:** Arabic, Farsi, Dari, Pashto and Urdu run from right to left. The forum recognises the direction of each post.",
							"**Motion:** would you like less motion? The forum follows the setting of your device.",
							"**Light and dark:** here too the forum follows your device.",
							"**Reading aloud:** headings, fields and buttons have names. Screen readers can announce them.",
							"**Mistakes in forms:** the forum says in words what is missing. Your text is kept.",
						],
					},
				],
			},
			{
				id: "test",
				heading: "How we tested",
				blocks: [
					"We tested the forum ourselves:",
					{
						list: [
							"The checking program axe examines the most important pages, in light and in dark. It runs again at every change.",
							"We check the way from the start page to a reply with the keyboard only, also at every change.",
						],
					},
					"A program does not find every barrier. A barrier is an obstacle. That is why your hints matter.",
				],
			},
			{
				id: "luecken",
				heading: "What is still missing",
				blocks: [
					{
						list: [
							"**Leichte Sprache (Easy German):** there is no version in Leichte Sprache yet. It is even simpler than plain language and follows fixed rules.",
							"**Sign language:** there are no films in German Sign Language (DGS) yet.",
							"**Texts by members:** members write as they like. Some texts are hard to understand.",
							"**Language of posts:** the forum guesses which language a text is in. Sometimes it is wrong. Then a screen reader pronounces the text wrongly.",
							"**Links by members:** they can lead to pages that are not accessible.",
							"**Outside audit:** no independent body has audited the forum yet. Testing by people with disabilities is also still to come.",
						],
					},
					"Do you need something in another form? Write to us. We look for a way together with you.",
				],
			},
			{
				id: "melden",
				heading: "Reporting a barrier",
				blocks: [
					"Is something hard or impossible to use? Please tell us. You do not have to be a member.",
					{
						list: ["E-mail: [[e-mail address for accessibility]]", "Phone: [[phone number and hours]]"],
					},
					"Please write on which page the obstacle is. Please also write what you wanted to do.",
					"We answer within [[two weeks, to be confirmed by the operator]].",
				],
			},
			{
				id: "durchsetzung",
				heading: "If we do not answer",
				blocks: [
					"This way is open **if HVBIT applies to the forum**. Do you have no answer, or no good answer, after six weeks? Then you can turn to the Durchsetzungs- und Überwachungsstelle, the enforcement and monitoring body (§ 6 HVBIT). It belongs to the Landeskompetenzzentrum Barrierefreie IT (LBIT) at the Regierungspräsidium Gießen. The procedure should help to remove the barrier.",
					"You find the application here (in German): [Durchsetzungsverfahren beantragen](https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen)",
				],
			},
			{
				id: "stand",
				heading: "Date of this statement",
				blocks: [
					"This statement is dated 22 November 2026. It is based on our own testing.",
					"We check the statement at least once a year and after every big change.",
				],
			},
		],
	},
};
