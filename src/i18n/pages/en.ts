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
							"the exact address of the page (the link) and, if possible, the place in the text,",
							"why you think that the content is unlawful,",
							"your name and e-mail address, so that we can answer,",
							"one sentence saying that, to your knowledge, your report is correct and complete.",
						],
					},
					"Is it about sexual violence against children? Then we do not need your name.",
					"We confirm that your report has arrived. Then a person checks the content. We tell you the decision and the reasons. If you disagree, you can object. The [rules](/regeln) explain how.",
					"Members had best use “Report” below each post.",
					"Is somebody in danger? Then please call the police at once: 110.",
				],
			},
			{
				id: "links",
				heading: "Our texts, members’ posts and links",
				blocks: [
					"We are liable for our own texts under the general laws. Liable means that we answer for mistakes.",
					"Posts by members are other people’s content. We do not check them before they appear. If we learn of an unlawful post, we quickly remove or block it (Articles 6 and 8 DSA).",
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
							"Icons and buttons: [[name of the collection and licence, or: own drawings]]",
							"Map of Hesse: [[source and licence of the map]]",
							"Photos on public pages: [[names of the people who took them, or: none]]",
							"Logos: [[who owns the logos]]",
							"Photos in profiles: by the members themselves",
							"Materials: each material names its source and licence. A licence says what others may do with it.",
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
							"We do not store IP addresses. The IP address is the number of your internet connection.",
							"Only approved members see posts in the spaces. Search engines do not see them.",
							"You can see, change and take away your data, and have them deleted.",
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
					"Your browser sends technical data: the IP address, the page you want, the time and the name of the browser. Without these data no page can reach you. Our service provider Cloudflare processes them to deliver the page and to fend off attacks.",
					"In the forum itself we do not store your IP address.",
					"If you are signed in, the forum remembers what you have already read. That is how you see what is new for you. Other members do not see this.",
				],
			},
			{
				id: "beitreten",
				heading: "When you ask to join",
				blocks: [
					"For a request to join we need some details. These include your name, e-mail address, organisation, your task there and your region. The form shows what is required and what is voluntary.",
					"We send you an e-mail. With it you confirm that the address is yours. Then the Fachstelle checks your request and gives you access. A Fachstelle is a specialist office of the Kompetenzzentrum.",
					"**If you do not confirm your address, we delete your request after 14 days.**",
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
							"We delete every attempt to sign in after 2 days.",
							"After signing in we store a session. A session means that the forum recognises your browser. We store a check value, the time of signing in and the time of last use.",
							"A session ends after 30 days without use, and after 180 days at the latest. It also ends when you sign out.",
						],
					},
				],
			},
			{
				id: "schreiben",
				heading: "When you write",
				blocks: [
					"We store your posts, replies, drafts, files and messages to the Fachstelle. With them we store the time and your name.",
					"If you edit a post, the earlier version stays stored. **The Fachstelle of the space can see earlier versions; other members cannot.** This helps to find out, after a report, what was written there.",
					"If you remove a post, the other members no longer see the text. A short note stands in its place.",
					"In your profile you decide about voluntary details, for example photo, phone, languages and topics. Other members see your e-mail address and phone number only if you switch this on.",
					"We send you e-mails, for example when somebody replies to your post. You decide in the [settings](/einstellungen) what you get.",
					"If you report a post, we store your report, your name and the decision. The person you report does not learn your name from us.",
				],
			},
			{
				id: "ratsuchende",
				heading: "No data about people who seek advice",
				blocks: [
					"People who seek advice (in German: Ratsuchende) are people who look for your help or company. **Details by which they can be recognised do not belong in the forum.** These include names, file numbers, addresses, photos and letters.",
					"If the Fachstelle finds such details, it blanks out the passage. It can also remove the whole post.",
					"If you find data about yourself, please write to us: [[e-mail address for data protection]]. The [rules](/regeln) explain how to alter a case.",
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
					"You name languages only if you want to. Please do not write such things about other people either.",
				],
			},
			{
				id: "zwecke",
				heading: "What for, and on which legal basis",
				blocks: [
					"Every use of data needs a reason in law. Our reasons are in Article 6 (1) GDPR.",
					{
						list: [
							"**Contract (point b):** joining, signing in, profile, posts, files, notifications. The contract is your membership of the forum. Checking your request to join is part of it.",
							"**Consent (point a):** voluntary details in the profile, visible contact details, photo, entry in the directory. Consent means that you freely say yes. You can take back your yes at any time.",
							"**Legitimate interest (point f):** protection against attacks and misuse, checking reports, proof of decisions, backups, figures for reports. Our interest is a safe and lawful forum. And we have to show that the funding works.",
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
							"**Public:** start page, frequent questions, public dates and public materials.",
							"**Space for migrant organisations (orange), space for WIR-Lots*innen (green) and space for common topics (blue):** only members who have access to this space. Each space says who reads along.",
							"**Directory of people:** signed-in members see your profile if you allow it. Your name always stands beside your posts.",
							"**Fachstelle:** it sees the requests to join. In its own space it also sees reports and earlier versions.",
							"**Administration of the forum:** these are few people in the Kompetenzzentrum. In every space they have the same rights as the Fachstelle.",
							"**Ministry:** it is a guest and by default reads along only in the blue space.",
						],
					},
					"Whoever got an e-mail with your post keeps this e-mail. We cannot call it back.",
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
					"There is no cookie from other companies. You can delete cookies in your browser. Then you have to sign in again.",
				],
			},
			{
				id: "ip",
				heading: "IP addresses",
				blocks: [
					"We do not store IP addresses. But sometimes we have to slow down too many attempts from one connection. This protects signing in, for example.",
					"For this we calculate a check value from the IP address. The calculation needs a secret key. The check value changes every day. **We delete it after two days at the latest.**",
				],
			},
			{
				id: "dienstleister",
				heading: "Companies that work for us",
				blocks: [
					"These companies (processors) process data only on our instructions. A contract under Article 28 GDPR governs this in each case.",
					{
						list: [
							"**Cloudflare, Inc.**, 101 Townsend Street, San Francisco, CA 94107, USA. Cloudflare delivers the pages and stores the data. The database (Cloudflare D1) is bound to the European Union. Place of uploaded files: [[European Union, to be confirmed by the operator]]. The basis is the [data processing agreement](https://www.cloudflare.com/cloudflare-customer-dpa/).",
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
							"Request to join that was declined: [[period, suggestion: 3 months]]",
							"Code for signing in: valid for 10 minutes; the attempt is deleted after 2 days",
							"Session: up to 180 days, without use 30 days",
							"Check value made from the IP address: 2 days at most",
							"Access and profile: as long as you are a member",
							"Access that you no longer use: [[period, suggestion: reminder after 18 months, deletion after 24 months]]",
							"Posts and materials: until you or the Fachstelle remove them",
							"Earlier versions and texts of removed posts: [[period, suggestion: 12 months]]",
							"Reports and decisions: [[period, suggestion: 3 years]]",
							"Technical error logs: [[period, suggestion: 7 days]]",
							"Backups of the database: [[period, suggestion: 30 days]]",
						],
					},
					"If you end your membership, we delete your access and your profile. For your posts you have a choice. We remove them, or they stay without your name.",
					"Take care: your name may also stand in the text itself. Tell us if we should change this too.",
				],
			},
			{
				id: "rechte",
				heading: "Your rights",
				blocks: [
					"Simply write to us: [[e-mail address for data protection]]. It costs nothing. We answer within one month. You can change many things yourself in the [settings](/einstellungen).",
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
					"**Your right to withdraw:** withdrawing means that you take back a consent. You can do so at any time and without a reason. Delete the voluntary detail in your profile, or write to us. What happened until then stays lawful.",
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
							"You share experience, good examples and materials.",
							"You look for something or offer something, for example a room.",
							"You find people, organisations and dates in your region.",
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
					"An access belongs to one person. Please do not pass it on. Say honestly who you are and for which organisation you write. Membership costs nothing. You can leave at any time.",
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
							"photos that show the person,",
							"letters and official notices, also as a photo or file.",
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
					"This also holds if an answer is marked as helpful. Nobody promises that it fits your case. Please look at the date, because rules change. In important matters, ask the responsible office or an advice centre.",
				],
			},
			{
				id: "material",
				heading: "Texts, pictures and materials",
				blocks: [
					"Share only what you are allowed to share. Texts, photos and films mostly belong to the person who made them. This is called copyright.",
					{
						list: [
							"Name the licence of every material. A licence says what others may do with it.",
							"Quote briefly and name the source. For long texts it is better to set a link.",
							"Show photos of people only if they agree.",
							"If a material says “internal only”, do not pass it on outside.",
						],
					},
					"Your texts stay your texts. We may store them in the forum, show them to the members and send them by e-mail. You allow us no more than that. This permission ends when you remove the post. The page on [data protection](/datenschutz) says how long we still keep old versions. For materials, the licence that you chose applies.",
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
							"Do not send the same message to many members. Do not collect addresses from the directory.",
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
					"The forum has three spaces. Each space says who reads along there.",
					{
						list: [
							"**Orange, migrant organisations:** members from migrant organisations write here. Project leaders of the WIR-Lots*innen and WIR-Vielfaltszentren read along.",
							"**Green, WIR-Lots*innen:** WIR-Lots*innen, their project leaders and WIR-Vielfaltszentren write here. Members from migrant organisations read along.",
							"**Blue, common topics:** all groups write here together, local authorities too. These are towns, municipalities and districts.",
						],
					},
					"Both Fachstellen read along in all three spaces.",
					"**The ministry is a guest.** By default it reads along only in the blue space. It reads in orange and green only if the Fachstelle of the space invites it. Then the space says so visibly.",
					"Before you send a post, you always see who can read it.",
				],
			},
			{
				id: "eigene",
				heading: "Your own posts",
				blocks: [
					{
						list: [
							"**Edit:** you can edit your posts. After more than five minutes it says “edited”. The Fachstelle of the space can see the earlier version; other members cannot.",
							"**Remove:** you can remove your posts. The text is then gone for the members.",
							"**A note stays:** a short note stands in its place. So the replies of others stay clear.",
							"**E-mails:** if somebody already got the post by e-mail, we cannot delete it there.",
						],
					},
					"The page on [data protection](/datenschutz) says how long we store data.",
				],
			},
			{
				id: "melden",
				heading: "Reporting a breach",
				blocks: [
					"A breach means that something does not fit the rules or the law. Choose “Report” below the post and briefly give the reason. People without access write an e-mail. The address is in the [legal notice](/impressum).",
					"We confirm your report. The Fachstelle checks it carefully and takes no side. It tells you the decision. The other person does not learn your name from us.",
					"Please report honestly. Whoever again and again reports obviously without reason gets a warning. After that the Fachstelle can set aside this person’s reports for a time.",
				],
			},
			{
				id: "fachstelle",
				heading: "What the Fachstelle does",
				blocks: [
					"Article 14 of the European Digital Services Act (DSA) requires this information.",
					"**Who decides:** in the orange space, the Fachstelle migrantische Organisationen decides. In the green space, the Fachstelle WIR-Lots*innen decides. In the blue space, both decide. People always decide, never a program alone. The forum itself only slows down too many attempts in a short time.",
					"**When:** posts appear at once. The Fachstelle checks after a report, or when it notices something itself.",
					"**What is possible**, depending on how serious the breach is:",
					{
						list: [
							"a word to the person,",
							"blanking out a passage, for example a name,",
							"moving a post to another space,",
							"closing a topic to new replies,",
							"hiding or removing a post or a material,",
							"suspending an access for a time,",
							"ending an access for good, after serious or repeated breaches.",
						],
					},
					"The Fachstelle chooses the mildest measure that helps. It respects the rights of everybody, including the freedom of opinion.",
					"**The reason is always given.** The person learns which post is meant and what happened to it. They also learn which rule or law applies and how they can object. A note stands in place of the post. Nothing disappears in secret. The Fachstelle writes down every decision.",
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
							"Reply to the message with the decision. Or write to [[e-mail address for objections]].",
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
							"The checking program axe examines each main page, in light and in dark. It runs again at every change.",
							"We go important ways with the keyboard only, for example signing in and writing.",
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
							"**Files and pictures by members:** they may not be accessible. Some pictures may lack a description.",
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
