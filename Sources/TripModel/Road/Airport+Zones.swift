extension Airport {
  /// Airports that delegations from Taiwan fly to, each where its clock is (tz of the OurAirports data behind PyPI's
  /// airportsdata, or the zone that shows the same).
  static let zones: [String: Zone] = {
    var zones: [String: Zone] = [:]
    for (zone, codes) in codes {
      for code in codes.split(separator: " ") { zones[String(code)] = zone }
    }
    return zones
  }()

  private static let codes: [(Zone, String)] = [
    (.taipei, "TPE TSA KHH RMQ TNN HUN TTT MZG KNH"),
    (.tokyo, "HND NRT SDJ FKS KIX ITM UKB NGO FSZ CTS HKD AKJ AOJ HNA AXT GAJ KIJ TOY KMQ MMJ OKJ HIJ TAK MYJ TKS KCZ"),
    (.tokyo, "FUK KKJ HSG NGS KMJ OIT KMI KOJ OKA ISG IBR YGJ IZO TTJ UBJ"), (.seoul, "ICN GMP PUS CJU TAE"),
    (.shanghai, "PVG SHA PEK PKX CAN SZX XMN FOC HGH NKG NGB TAO DLC TSN WUH CSX CKG CTU TFU XIY SHE HAK"),
    (.hongKong, "HKG"), (.macau, "MFM"), (.singapore, "SIN"), (.kualaLumpur, "KUL PEN BKI KCH JHB"), (.brunei, "BWN"),
    (.ulaanbaatar, "UBN ULN"), (.manila, "MNL CRK CEB DVO KLO"), (.hoChiMinh, "SGN HAN DAD HPH CXR PQC"),
    (.bangkok, "BKK DMK CNX HKT"), (.phnomPenh, "PNH KTI SAI"), (.vientiane, "VTE LPQ"), (.jakarta, "CGK SUB KNO SRG"),
    (.makassar, "DPS UPG"), (.yangon, "RGN MDL"), (.dhaka, "DAC CGP"), (.kathmandu, "KTM"),
    (.kolkata, "DEL BOM MAA BLR HYD CCU AMD PNQ"), (.colombo, "CMB"), (.karachi, "KHI LHE ISB"), (.almaty, "ALA NQZ"),
    (.tashkent, "TAS"), (.dubai, "DXB DWC AUH"), (.muscat, "MCT"), (.qatar, "DOH"), (.riyadh, "RUH JED DMM"),
    (.kuwait, "KWI"), (.bahrain, "BAH"), (.amman, "AMM"), (.istanbul, "IST SAW ESB"),
    (.london, "LHR LGW STN LTN MAN BHX EDI"), (.dublin, "DUB"), (.lisbon, "LIS OPO"), (.madrid, "MAD BCN"),
    (.paris, "CDG ORY LYS NCE TLS"), (.brussels, "BRU"), (.luxembourg, "LUX"), (.amsterdam, "AMS EIN"),
    (.berlin, "FRA MUC BER HAM DUS STR CGN HAJ NUE LEJ DRS"), (.zurich, "ZRH GVA"), (.rome, "FCO MXP LIN VCE BLQ"),
    (.vienna, "VIE"), (.ljubljana, "LJU"), (.zagreb, "ZAG"), (.belgrade, "BEG"), (.prague, "PRG"), (.bratislava, "BTS"),
    (.warsaw, "WAW KRK"), (.budapest, "BUD"), (.copenhagen, "CPH"), (.stockholm, "ARN GOT"), (.oslo, "OSL"),
    (.helsinki, "HEL"), (.tallinn, "TLL"), (.riga, "RIX"), (.vilnius, "VNO"), (.bucharest, "OTP"), (.sofia, "SOF"),
    (.athens, "ATH"), (.newYork, "JFK EWR LGA BOS PHL IAD DCA ATL CLT MCO MIA PIT CLE DTW"),
    (.chicago, "ORD MDW DFW IAH AUS SAT MSP STL MCI BNA MSY"), (.denver, "DEN SLC"), (.phoenix, "PHX"),
    (.losAngeles, "LAX ONT SFO SJC OAK SAN LAS SEA PDX"), (.honolulu, "HNL"), (.toronto, "YYZ YUL YOW"),
    (.portAuPrince, "PAP"), (.vancouver, "YVR"), (.mexicoCity, "MEX NLU GDL MTY QRO"), (.guatemala, "GUA"),
    (.belize, "BZE"), (.tegucigalpa, "SAP XPL"), (.panama, "PTY"), (.bogota, "BOG MDE"), (.lima, "LIM"),
    (.stKitts, "SKB"), (.stLucia, "UVF SLU"), (.stVincent, "SVD"), (.saoPaulo, "GRU CGH VCP GIG"), (.asuncion, "ASU"),
    (.buenosAires, "EZE AEP"), (.sydney, "SYD CBR"), (.melbourne, "MEL"), (.adelaide, "ADL"), (.brisbane, "BNE OOL"),
    (.perth, "PER"), (.auckland, "AKL WLG CHC"), (.palau, "ROR"), (.guam, "GUM"), (.majuro, "MAJ"), (.funafuti, "FUN"),
    (.fiji, "NAN SUV"), (.johannesburg, "JNB CPT DUR"), (.mbabane, "SHO"), (.nairobi, "NBO"), (.addisAbaba, "ADD"),
    (.lagos, "LOS ABV"), (.accra, "ACC"),
  ]
}
