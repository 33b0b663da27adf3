const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const COUNTIES =
  'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|East Sussex|Essex|Gloucestershire|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|North Yorkshire|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|South Yorkshire|Staffordshire|Suffolk|Surrey|Tyne and Wear|Warwickshire|West Midlands|West Sussex|West Yorkshire|Wiltshire|Worcestershire|Yorkshire|Aberdeenshire|Ayrshire|Fife|Highland|Lanarkshire|Perthshire|Gwynedd|Powys|Dyfed|Ceredigion|Pembrokeshire|Carmarthenshire|Monmouthshire|Co. Antrim|Co. Down|Co. Cork|Co. Galway|Co. Kerry|Co. Mayo|Co. Donegal|Co. Dublin|Co. Wicklow|Co. Kildare';
const NAMES = new Set([...STATES.split('|'), ...COUNTIES.split('|')]);

/** Is the text the name of a state of the USA, or of a county of Britain or Ireland, as it stands behind a town's comma? */
export const isStateName = (text: string): boolean => NAMES.has(text);
