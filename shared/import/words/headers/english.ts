import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in English. */
export const english: HeaderWords = {
  name: `full name|name|display name|contact name|person name|employee name|worker name|complete name|preferred name|contact|employee|person|worker|team member
    |resource name|member name|incumbent|incumbent name|position incumbent|current incumbent|employee full name|legal name|legal full name
    |preferred full name|worker display name|full legal name|person full name|resource|user name full|cn|common name|file as|shape name|node name
    |employee name last first mi|employees|associate|associate name|staff name|staff member|holder|position holder|post holder|job holder|occupant
    |person in role|fn|formatted name|owner of position
    |emp name|emp nm|ename|payroll name|employee display name|name last first|employee name last suffix first mi|contact person|key contact|primary contact|main contact|contact full name|name of contact|point of contact|colleague|colleague name|person s name|who|names|resource full name|agent name|account contact`,
  title: `job title|jobtitle|title|business title|position title|position|job|job name|job position|designation|role title|occupation|job role|headline
    |work title|current title|role|job profile|job function|organization title|organization 1 title|organization 1 job title|org title|work position
    |job title name|job title current|position name|position description|current position|current job title|employee title|official title|working title
    |functional title|person title|job title person|post title|post|seat|seat title|role name|jobtitle name|job classification title|title name
    |job code title|position long name|contact title|professional headline|title text|designation name|job position name|role in company
    |assignment name|job title description|job position title|primary job|primary job assignment|primary position|plstx|stext|position text|job description|position desc|job desc|official position|designation title|title description|job title text|emp title|emp ttl|emp job title|job nm`,
  department: `department|dept|department name|division|business unit|team|org unit|organizational unit|organisation unit|organization unit|function|group|practice
    |cost center name|organization department|organization 1 department|organizational unit name|supervisory organization|department text|dept name
    |department title|cost center|org unit name|home department|business unit name|division name|sub department|department code and name|team name|unit
    |unit name|organization unit name|org level 1|work group|section|branch|squad|tribe|chapter
    |home department description|home department name|home cost center description|department description|dept description|business unit description|supervisory org|organizational unit text|org unit text|dept desc|departments|primary department|cost center description|org unit path|organizational unit description|department long name|assigned department`,
  email: `email|e mail|email address|e mail address|work email|business email|work email address|mail|primary email|email 1|email1|emailaddress1
    |user principal name|userprincipalname|upn|primary work email|smtp|e mail 1 value|email 1 value|primary email address|email primary work|email work
    |work e mail|company email|corporate email|internet e mail|smtp address|primary smtp address|email addresses|e mail addresses|email id|mail address
    |e mail 1 address|business e mail|office email|contact email|person email|user email|email business|userprincipalname email|proxy addresses
    |proxyaddresses|alternate email|alternate email addresses|other email|other mails|othermails|second email|secondary email|email 2|e mail 2 address
    |email 2 address|e mail 2 value|email 2 value|e mail 3 address|email 3 address|e mail 3 value|email 3 value|email 3|emailaddress2|emailaddress3
    |additional email addresses|additional emails|recovery email|home secondary email|work secondary email|private email|personal email|home email|email home|email personal|email other|home e mail
    |personal e mail|private e mail|work emails|person email work|person email home|person email other|primary email work`,
  phone: `phone|phone number|business phone|work phone|telephone|telephone number|tel number|phone 1|office phone|direct phone|direct dial|mobile phone|mobile
    |mobile phone number|mobile number|cell|cell phone|cellphone|main phone|telephone1|business phone 1|work phone number|phone 1 value|phone 2 value
    |phone 3 value|phone work|phone mobile|work telephone|work mobile|company mobile|cell number|business telephone|primary phone|primary phone number
    |contact number|contact phone|tel|tel work|extension phone|desk phone|direct line|direct number|business mobile|phone numbers|home phone|other phone
    |phone home|phone other|telephone2|person phone work|person phone mobile|primary work phone|business phone 2|phone 2|home phone 2|mobile phone 2
    |office telephone|telephone business|company main phone`,
  location: `location|office|office location|work location|site|city|mailing city|address 1 city|address1 city|town|state|state province|mailing state province
    |mailing state|state region|region|country|country region|mailing country|address 1 country region|country name|based in|place|office city|workplace
    |physical delivery office name|physicaldeliveryofficename|work city|business city|office name|location name|work location name|l|city name|work country
    |business country region|business state|building|campus|area location|organization location|office address city|business location|location city
    |locality
    |location description|work location description|personnel area|personnel subarea|home location|site name|work site|office site|location long name`,
  externalId: `external id|id in the list|employee id|employeeid|contact id|contactid|record id|record id contact|person id|worker id|user id|staff id|member id
    |employee number|employee no|employee nr|personnel number|personnel no|person number|staff number|badge number|user employee id|hubspot id|object id
    |objectid|do not modify contact|id|uid|key|emp id|empid|emp no|empno|vid|no|nr|number|sys id|worker id employee id|employee code|emp code
    |emp number|employee number id|associate id|file number|payroll number|payroll id|global id|contact no|lead id|salesforce id|salesforce contact id
    |contact record id|case safe id|casesafeid|contact id 18|sf id|immutable id|user object id|universal id|unique id|unique identifier|shape id|node id
    |box id|card id|person number id|person id external|user sys id|external system id|external identifier|id number|employee ref|employee reference
    |resource id|team member id|person key external|dayforce id|position holder id|legacy id|hr id|ein|people id|google id|member number|sap id|pers no
    |personnel id|personal number|sap personnel number
    |associate oid|employee eid|eid|emplid|pernr|ad id|pers nr|assignment number|person no|employee s id|workday id|worker number|zoominfo contact id|contact record id 18|okta id|emp nbr|employee nbr|matricule number|payroll file number`,
  manager: `manager|reports to|reportsto|reports to id|reportstoid|supervisor|line manager|direct manager|reporting manager|boss|superior|people manager
    |reports to full name|managed by|mgr|team lead|team leader|parent|parent id|reporting to|leader|solid line manager|manager id|manager name
    |manager email|manager employee id|manager full name|supervisor id|supervisor name|supervisor employee id|supervisor email|reports to name
    |reports to email|reports to employee id|reports to person|reports to user|line manager name|line manager id|direct supervisor|immediate supervisor
    |immediate manager|reporting manager id|reporting manager name|manager s name|managers name|name of manager|manager display name|manager upn
    |manager user principal name|manager user sys id|manager username|manager login|manager object id|manager dn|supervisory manager|primary manager
    |primary supervisor|first level manager|manager level 1|l1 manager|n+1|solid line|solid line reports to|solid line to|administrative manager
    |hierarchical manager|current manager|manager solid line|superior id|superior name|parent node|parent name|parent node id|parent position
    |parent position id|parent shape|reports to position|reports to position id|reports to position number|position reports to|position supervisor
    |supervisor position|supervisor position id|supervisor position number|manager position|manager position id|manager position number|parent job
    |superior position|higher level position|lead|team manager|people leader|people manager name|department manager|department head
    |manager employee number|manager staff number|supervisor employee number|boss id|boss name|upline|managed by name|manager of record
    |reports to id contact|works for|responsible manager
    |supervisor eid|supervisor display name|reporting to id|reporting officer|supervisor user sys id|line manager person number|line manager person name|manager work email|reports to associate id|reports to person number|supv|supv name|supv id|rpts to|mgr id|mgr name|mgr nm|mgr email|mgr emp|chief|report to|report to name|report to id|reports to whom|above|superordinate|supervised by|direct line manager|day to day manager|n 1 manager`,
  notes: `notes|note|description|comment|comments|remarks|remark|background|memo|about|bio|biography|additional information|further information|internal notes
    |contact notes|about me|free text`,
  firstName: `first name|firstname|given name|givenname|forename|legal first name|preferred first name|preferred given name|known as|fname|first|name first
    |first names|given names`,
  middleName: `middle name|middlename|second name|middle initial|middle|mi|additional name|middle names|name middle`,
  lastName: `last name|lastname|surname|family name|familyname|legal last name|preferred last name|lname|sn|last|last names|name last`,
  secondLastName: `second last name|second surname|maternal last name|mother s last name|maternal surname|last name 2|surname 2|secondary last name`,
  profileUrl: `profile link|profile url|linkedin url|linkedin|linkedin profile|linkedin profile url|linkedin bio|linkedin member profile url|url|profile
    |public profile url|person linkedin url|web page|website|contact linkedin url|linkedin member url|linkedin profile link|linkedin public url
    |person profile url|linkedin id url`,
  nameSuffix: `suffix|name suffix|suffix name|generation|generational suffix|legal suffix|honorific suffix|social suffix`,
  positionId: `position id|position number|position no|position nr|position code|job position id|position key|post id|post number|post no|position management id
    |seat id|seat number|role id|position identifier|pos id|pos no|pos number|chart position id|unique position reference|upn position|staffing id
    |headcount id`,
  dottedManager: `dotted line manager|dotted line to|dotted line|dotted manager|matrix manager|matrix managers|functional manager|secondary manager|second manager
    |additional manager|indirect manager|co manager|manager 2|reports to 2|dotted line supervisor|secondary supervisor|dotted line reports to
    |dotted reports to|functional supervisor|reports to dotted line|matrix reports to|other manager|matrix lead|2nd manager
    |dotted|dotted line report|dotted line leader|matrix supervisor|project reporting line|alt reports to|alternate reports to|alternate manager|alternative manager|dottedids|dotted ids|dotted id|dotted boss id|second reports to|reports to secondary`,
  leftOn: `left on|termination date|last day|last working day|leaving date|employment end date|date of leaving|exit date|contract end date employment|date left
    |last day of work|separation date
    |date of termination|dateof termination|termination effective date|date of exit|date of separation|date of resignation|leave date|leaver date|date left company|employment ended on|end date|contract end|contract end date|employment end|effective end date|last date worked|last day employed|off boarding date|offboarding date|exit on|relieving date|date of relieving|deleted at|deactivated at|archived at`,
  status: `status|employment status|employee status|worker status|active status|employment state|account enabled|accountenabled|active|is active|work status|user status|current status|person status|assignment status|hr status|employee state|enabled
    |lifecycle status|life cycle status|position status|employment status description|employee status description|lifecycle state|record status|account status|member status|state of employment|status read only|empl status|assignment status type|hire status|current employment status|emp status|user state|job status|termination status|status description|staff status|person state`,
  none: `company|company name|companyname|company account|company name accounts|account|account name|account id|accountid|account owner|organization
    |organisation|organization name|organisation name|organization 1 name|org|org name|associated company|associated company ids
    |primary associated company id|employer|employer name|firm|legal entity|business name|business|customer|customer name|client|client name|vendor name
    |supplier name|parent account|parent company|parent customer|current company|company website|company domain name|school|agency name|deal|deal name
    |salutation|name prefix|prefix|honorific|honorific prefix|courtesy title|form of address|name title|phonetic first name|phonetic last name
    |phonetic middle name|first name phonetic|last name phonetic|middle name phonetic|given name yomi|family name yomi|additional name yomi|name yomi
    |yomi first name|yomi last name|yomi middle name|yomi name|maiden name|nickname|initials|short name|file as yomi|user name|username|login|login name
    |login id|sam account name|samaccountname|alias|mail nickname|photo|avatar|image|picture|labels|group membership|birthday|gender
    |sensitivity|priority|contact owner|record owner|lead owner|owner|owner name|hubspot owner|lead source|source|lifecycle stage|lead status|hr manager
    |hr contact|hr business partner|hrbp|human resources manager|mentor|buddy|coach|assistant|assistant name|assistant s name|assistants name|secretary
    |spouse|referred by|emergency contact|emergency contact name|emergency phone|emergency contact phone|fax|business fax|home fax|other fax|fax number
    |assistant phone|assistant s phone|company id|companyid|tenant id|do not modify row checksum|do not modify modified on|row checksum|modified on
    |created on|created date|last modified date|last activity|e mail type|e mail display name|e mail 2 display name|e mail 3 display name|e mail 2 type
    |e mail 3 type|directory server|manager title|manager phone|manager location|manager department|job code|job grade|grade|pay grade|salary
    |cost center id|cost centre|location id|department id|department code|division id
    |direct reports|number of direct reports|direct reports count|no of direct reports|of direct reports|reports|reports count|of reports|number of reports|total reports|subordinates|number of subordinates|team size|span of control|headcount|head count|level|org level|hierarchy level|management level|career level|job level|band|floor|age|tenure|fte|deputy|backup|delegate|substitute|stand in|cover|assistant to|talent partner|people partner|hr partner|hr business partner name|recruiter|contact owner id|lead owner id|reports to job title|is manager|is people manager|job family|job family group|employee type|employment type|worker type|worker category|work schedule|hire date|start date|original hire date|continuous service date|date of birth|date of hire|company city|company country|company phone|company address|company linkedin url|company name for emails|legal employer|legal employer name|subcompany|partner|partner name|organization id|person owner|deal owner|seniority|lead score|row|row number|row no|job title code|job profile id|termination reason|term reason|termination type|event reason|connected on|last login|created at|updated at|mailing street|street|street address|postal code|zip|zip code|website url|user type|object class|security group|extension|work phone extension|is assistant|photo url|skills|annual salary|base salary|person type|employee group|employee subgroup|buying role|marital status|nationality`,
};
