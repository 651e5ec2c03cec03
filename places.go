package memcon

// cities are the places at which conversations of the genre were held most
// often: capitals, seats of conferences, residences. A name that is not here
// is still read where commas or brackets set it apart.
var cities = newLexicon(func() map[string]bool {
	set := map[string]bool{}
	for _, list := range cityLists {
		for _, name := range list {
			set[name] = true
		}
	}
	return set
}())

var cityLists = [][]string{
	{ // North America
		"Washington", "Washington, D.C", "New York", "New York City", "Camp David", "Key Biscayne", "San Clemente", "Palm Springs", "Palm Beach", "Gettysburg", "Newport",
		"Augusta", "Denver", "Los Angeles", "San Francisco", "Honolulu", "Chicago", "Boston", "Philadelphia", "Houston", "Miami", "Vail",
		"LBJ Ranch", "Johnson City", "San Antonio", "Austin", "Hyannis Port", "Hyannisport", "Williamsburg", "Annapolis", "Plains", "Anchorage", "Guam", "Glassboro",
		"Kennebunkport", "Rancho Mirage", "Waco", "Dayton", "Norfolk", "Princeton", "Cambridge", "Seattle", "Dallas", "New Orleans", "Ottawa", "Montreal", "Quebec", "Toronto",
		"Halifax", "Vancouver", "Chamcook", "Mexico City", "Acapulco", "Cancun", "Tlatelolco", "Pentagon", "Thurmont", "Wye Plantation", "Malta", "Groton", "Colorado Springs",
	},
	{ // Latin America and the Caribbean
		"Bogota", "Bogotá", "Buenos Aires", "San Carlos de Bariloche", "Bariloche", "Mar del Plata", "Brasilia", "Rio de Janeiro", "São Paulo", "Sao Paulo", "Caracas",
		"Lima", "La Paz", "Quito", "Guayaquil", "Santiago", "Montevideo", "Punta del Este", "Asuncion", "Asunción", "Georgetown", "Paramaribo", "Panama", "Panama City",
		"San Jose", "San José", "San Salvador", "Tegucigalpa", "Managua", "Guatemala", "Guatemala City", "Belize", "Havana", "Santo Domingo", "Ciudad Trujillo", "Port-au-Prince",
		"Kingston", "Port of Spain", "Nassau", "Bridgetown", "San Juan", "Bermuda", "Hamilton", "Martinique", "Guadeloupe", "Santa Cruz", "Cartagena",
	},
	{ // Western Europe
		"London", "Paris", "Rome", "Bonn", "Berlin", "West Berlin", "East Berlin", "Madrid", "Lisbon", "Brussels", "The Hague", "Luxembourg", "Bern", "Berne", "Geneva",
		"Zurich", "Zürich", "Lausanne", "Vienna", "Salzburg", "Dublin", "Shannon", "Belfast", "Copenhagen", "Oslo", "Stockholm", "Helsinki", "Reykjavik", "Reykjavík", "Athens",
		"Nicosia", "Valletta", "Vatican City", "Vatican", "Rambouillet", "Versailles", "Evian", "Nice", "Strasbourg", "Deauville", "Chequers", "Edinburgh", "Oxford", "Nassau",
		"Birch Grove", "Rhinebeck", "Grafenau", "Hamburg", "Munich", "Frankfurt", "Cologne", "Düsseldorf", "Stuttgart", "Wiesbaden", "Petersberg", "Bad Godesberg", "Venice", "Milan",
		"Naples", "Florence", "Palermo", "San Remo", "Stresa", "Torrejon", "Torrejón", "Barcelona", "Rota", "Azores", "Lajes", "Terceira", "Santa Maria", "Guadalajara", "Monaco",
		"Antwerp", "Rotterdam", "Amsterdam", "Gymnich", "Ditchley", "Ramstein", "Heidelberg", "Wolfsburg", "Nuremberg", "Nürnberg", "Thessaloniki", "Rhodes", "Casteau",
	},
	{ // Eastern Europe and the Soviet Union
		"Moscow", "Leningrad", "Kiev", "Yalta", "Livadia", "Pitsunda", "Sochi", "Vladivostok", "Zavidovo", "Oreanda", "Minsk", "Tbilisi", "Tashkent", "Alma-Ata", "Riga",
		"Warsaw", "Cracow", "Kraków", "Gdansk", "Gdańsk", "Prague", "Bratislava", "Karlovy Vary", "Budapest", "Bucharest", "Sofia", "Belgrade", "Brioni", "Bled", "Zagreb", "Ljubljana",
		"Dubrovnik", "Sarajevo", "Tirana", "Potsdam", "Dresden", "Leipzig", "Rostock", "Vilnius", "Tallinn", "Odessa", "Snagov", "Varna", "Novo-Ogarevo", "Gorki", "Khabarovsk",
		"St. Petersburg", "Stalingrad", "Volgograd", "Čierna nad Tisou", "Cierna nad Tisou", "Hubertusstock", "Werbellinsee",
	},
	{ // Middle East and North Africa
		"Cairo", "Alexandria", "Aswan", "Luxor", "Ismailia", "Port Said", "Sharm el Sheikh", "Jerusalem", "Tel Aviv", "Haifa", "Beersheba", "Amman", "Aqaba", "Beirut", "Damascus", "Baghdad",
		"Riyadh", "Jidda", "Jeddah", "Jiddah", "Taif", "Dhahran", "Mecca", "Kuwait", "Manama", "Doha", "Abu Dhabi", "Dubai", "Muscat", "Sanaa", "Sana", "Taiz", "Taʿizz", "Aden", "Tehran",
		"Teheran", "Isfahan", "Ankara", "Istanbul", "Izmir", "Tripoli", "Benghazi", "Tunis", "Algiers", "Rabat", "Casablanca", "Marrakech", "Marrakesh", "Fez", "Tangier", "Khartoum",
		"Nouakchott", "Mena House", "Giza", "Ramallah", "Gaza", "Erbil", "Shiraz",
	},
	{ // Africa south of the Sahara
		"Addis Ababa", "Asmara", "Mogadishu", "Mogadiscio", "Djibouti", "Nairobi", "Mombasa", "Kampala", "Entebbe", "Dar es Salaam", "Zanzibar", "Lusaka", "Salisbury", "Harare", "Victoria Falls",
		"Pretoria", "Cape Town", "Johannesburg", "Durban", "Gaborone", "Gaberones", "Maseru", "Mbabane", "Windhoek", "Maputo", "Lourenço Marques", "Lourenco Marques", "Beira", "Blantyre", "Lilongwe", "Zomba",
		"Luanda", "Kinshasa", "Leopoldville", "Léopoldville", "Elisabethville", "Lubumbashi", "Brazzaville", "Libreville", "Yaounde", "Yaoundé", "Bangui", "Fort Lamy", "Ndjamena", "N’Djamena",
		"Lagos", "Kaduna", "Abuja", "Accra", "Lome", "Lomé", "Cotonou", "Abidjan", "Yamoussoukro", "Monrovia", "Freetown", "Conakry", "Bissau", "Dakar", "Bamako", "Niamey",
		"Ouagadougou", "Bathurst", "Banjul", "Praia", "Tananarive", "Antananarivo", "Port Louis", "Bujumbura", "Kigali", "Usumbura", "Malabo",
	},
	{ // Asia and the Pacific
		"Tokyo", "Kyoto", "Osaka", "Hakone", "Karuizawa", "Kobe", "Okinawa", "Naha", "Nagoya", "Seoul", "Pusan", "Panmunjom", "Panmunjon", "Kaesong", "Pyongyang", "Peking", "Beijing", "Peiping", "Shanghai",
		"Hangchow", "Hangzhou", "Canton", "Guangzhou", "Nanking", "Nanjing", "Wuhan", "Tientsin", "Tianjin", "Hong Kong", "Macau", "Macao", "Taipei", "Kaohsiung", "Ulaanbaatar", "Ulan Bator", "Hanoi", "Haiphong",
		"Saigon", "Hue", "Danang", "Da Nang", "Cam Ranh Bay", "Dalat", "Can Tho", "Phnom Penh", "Vientiane", "Luang Prabang", "Savannakhet", "Bangkok", "Chiang Mai", "Udorn", "Rangoon", "Mandalay", "Kuala Lumpur",
		"Singapore", "Djakarta", "Jakarta", "Bogor", "Bandung", "Medan", "Bali", "Denpasar", "Manila", "Baguio", "Cebu", "Port Moresby", "Canberra", "Sydney", "Melbourne", "Wellington", "Auckland",
		"Suva", "Apia", "Nukualofa", "Agana", "Saipan", "Midway", "Midway Island", "Wake Island", "Colombo", "Kandy", "Male", "New Delhi", "Delhi", "Bombay", "Calcutta", "Madras", "Karachi",
		"Islamabad", "Rawalpindi", "Lahore", "Peshawar", "Murree", "Dacca", "Dhaka", "Kabul", "Kathmandu", "Katmandu", "Thimphu", "Gangtok", "Srinagar", "Simla", "Beidaihe", "Peitaiho",
	},
}

// regions are the states and countries that follow a city's name.
var regions = newLexicon(func() map[string]bool {
	set := map[string]bool{}
	for _, name := range regionNames {
		set[name] = true
	}
	return set
}())

var regionNames = []string{
	"Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois",
	"Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana",
	"Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania",
	"Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "West Virginia", "Wisconsin", "Wyoming", "D.C.", "DC", "D. C.",
	"Puerto Rico", "Ontario", "Quebec", "New Brunswick", "Nova Scotia", "British Columbia", "Alberta", "Canada", "Mexico", "Bermuda", "Bahamas", "Jamaica", "Barbados",
	"England", "Scotland", "Ireland", "France", "Germany", "West Germany", "Federal Republic of Germany", "FRG", "Belgium", "Netherlands", "Italy", "Spain", "Portugal", "Switzerland", "Austria",
	"Denmark", "Norway", "Sweden", "Finland", "Iceland", "Greece", "Cyprus", "Turkey", "Malta", "USSR", "U.S.S.R.", "Soviet Union", "Russia", "Crimea", "Ukraine", "Poland", "Czechoslovakia", "Hungary",
	"Romania", "Rumania", "Bulgaria", "Yugoslavia", "Albania", "Egypt", "Israel", "Jordan", "Lebanon", "Syria", "Iraq", "Iran", "Saudi Arabia", "Kuwait", "Yemen", "Oman", "Libya", "Tunisia", "Algeria",
	"Morocco", "Sudan", "Ethiopia", "Kenya", "Uganda", "Tanzania", "Zambia", "Rhodesia", "Zimbabwe", "South Africa", "Mozambique", "Angola", "Zaire", "Congo", "Nigeria", "Ghana", "Ivory Coast",
	"Liberia", "Guinea", "Senegal", "India", "Pakistan", "Ceylon", "Sri Lanka", "Nepal", "Burma", "Thailand", "Malaysia", "Indonesia", "Philippines", "Vietnam", "South Vietnam", "Laos", "Cambodia",
	"China", "Taiwan", "Korea", "South Korea", "Republic of Korea", "Japan", "Australia", "New Zealand", "Guam", "Brazil", "Argentina", "Chile", "Uruguay", "Paraguay", "Bolivia", "Peru", "Ecuador", "Colombia",
	"Venezuela", "Panama", "Costa Rica", "Nicaragua", "Honduras", "El Salvador", "Guatemala", "Cuba", "Haiti", "Dominican Republic", "Azores", "Cote d’Azur",
}
