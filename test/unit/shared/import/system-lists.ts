/** An export or template of a system as its headers are publicly described, with three people of ours. */
export type SystemList = {
  readonly system: string;
  /** Whether it names managers: Tora Lund leads Per Vang, who leads Ida Foss. */
  readonly tree: boolean;
  /** Whether it says that Ida Foss is no longer there. */
  readonly left: boolean;
  readonly text: string;
};

export const systemLists: readonly SystemList[] = [
  {
    system: 'ADP',
    tree: true,
    left: true,
    text: `File Number,Payroll Name,Associate ID,Job Title Description,Home Department Description,Position Status,Reports To Name,Reports To Associate ID,Reports To Job Title Description,Work Contact: Work Email,Location Description
1,"Lund, Tora",AB12,CEO,Board,Active,,,,tora@x.example,Oslo
2,"Vang, Per",AB13,CFO,Fin,Active,"Lund, Tora",AB12,CEO,per@x.example,Oslo
3,"Foss, Ida",AB14,Controller,Fin,Terminated,"Vang, Per",AB13,CFO,ida@x.example,Oslo`,
  },
  {
    system: 'ADP Workforce Now',
    tree: true,
    left: false,
    text: `Position ID,Payroll Name,Hire Date,Position Status,Job Title Code,Job Title Description,Business Unit Description,Home Department Code,Home Department Description,Reports To Name,Reports To Position ID,Worker Category Description
P1,"Lund, Tora",01/02/2015,Active,C1,CEO,Head,100,Board,,,Regular Full-Time
P2,"Vang, Per",01/02/2016,Active,C2,CFO,Head,200,Finance,"Lund, Tora",P1,Regular Full-Time
P3,"Foss, Ida",01/02/2017,Leave,C3,Controller,Head,200,Finance,"Vang, Per",P2,Contractor`,
  },
  {
    system: 'HiBob',
    tree: true,
    left: true,
    text: `Display name,Email,Work - Title,Work - Department,Work - Reports to,Work - Reports to email,Work - Site,Lifecycle status,Is manager
Tora Lund,tora@x.example,CEO,Board,,,Oslo,Employed,Yes
Per Vang,per@x.example,CFO,Fin,Tora Lund,tora@x.example,Oslo,Employed,Yes
Ida Foss,ida@x.example,Controller,Fin,Per Vang,per@x.example,Oslo,Terminated,No`,
  },
  {
    system: 'HiBob first/last',
    tree: true,
    left: true,
    text: `Employee ID,First name,Surname,Display name,Email,Job title,Department,Site,Reports to,2nd level manager,Number of direct reports,Employment type,Termination date
1,Tora,Lund,Tora Lund,tora@x.example,CEO,Board,Oslo,,,1,Full time,
2,Per,Vang,Per Vang,per@x.example,CFO,Fin,Oslo,Tora Lund,,1,Full time,
3,Ida,Foss,Ida Foss,ida@x.example,Controller,Fin,Oslo,Per Vang,Tora Lund,0,Contractor,2024-05-01`,
  },
  {
    system: 'Workday',
    tree: true,
    left: true,
    text: `Worker,Employee ID,Business Title,Job Profile,Management Level,Supervisory Organization,Worker's Manager,Location,Worker Status,Worker Type,Email - Primary Work,Is Manager
Tora Lund,21001,CEO,Chief Executive,2 Chief,Executive Office,,Oslo,Active,Employee,tora@x.example,Yes
Per Vang,21002,CFO,Chief Financial,3 VP,Finance,Tora Lund,Oslo,Active,Employee,per@x.example,Yes
Ida Foss,21003,Controller,Controller II,7 IC,Finance,Per Vang,Oslo,Terminated,Contingent Worker,ida@x.example,No`,
  },
  {
    system: 'Workday 2',
    tree: true,
    left: false,
    text: `Employee ID,Legal Name - First Name,Legal Name - Last Name,Position,Business Title,Manager - Level 01,Manager ID,Manager,Cost Center - Name,Primary Work Email,Active Status
21001,Tora,Lund,P-1 CEO,CEO,Tora Lund,,,100 Exec,tora@x.example,1
21002,Per,Vang,P-2 CFO,CFO,Tora Lund,21001,Tora Lund,200 Fin,per@x.example,1
21003,Ida,Foss,P-3 Controller,Controller,Tora Lund,21002,Per Vang,200 Fin,ida@x.example,1`,
  },
  {
    system: 'SuccessFactors two lines',
    tree: true,
    left: true,
    text: `STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,EMAIL,MANAGER,HR,DEPARTMENT,TITLE
Status,User ID,User Name,First Name,Last Name,Email,Manager,HR Manager,Department,Job Title
active,u1,tlund,Tora,Lund,tora@x.example,NO_MANAGER,hr9,Board,CEO
active,u2,pvang,Per,Vang,per@x.example,u1,hr9,Fin,CFO
inactive,u3,ifoss,Ida,Foss,ida@x.example,u2,hr9,Fin,Controller`,
  },
  {
    system: 'SuccessFactors EC',
    tree: true,
    left: true,
    text: `Person ID External,User/Employee ID,First Name,Last Name,Event Reason,Position Title,Supervisor,Supervisor User Sys ID,Matrix Manager,HR Business Partner,Employee Status,Company,Business Unit,Department
801,801,Tora,Lund,Hire,CEO,,,,Pat Poe,Active,Sjøvik AS,HQ,Board
802,802,Per,Vang,Hire,CFO,Tora Lund,801,,Pat Poe,Active,Sjøvik AS,HQ,Fin
803,803,Ida,Foss,Hire,Controller,Per Vang,802,,Pat Poe,Terminated,Sjøvik AS,HQ,Fin`,
  },
  {
    system: 'SAP HCM German',
    tree: true,
    left: false,
    text: `Pers.Nr.;Name des Mitarbeiters bzw. Bewerbers;Planstelle;Bezeichnung Planstelle;Organisationseinheit;Bezeichnung Organisationseinheit;Vorgesetzter;Mitarbeitergruppe;Personalbereich
00000801;Tora Lund;50001;CEO;100;Board;;Aktive;Oslo
00000802;Per Vang;50002;CFO;200;Fin;Tora Lund;Aktive;Oslo
00000803;Ida Foss;50003;Controller;200;Fin;Per Vang;Externe;Oslo`,
  },
  {
    system: 'BambooHR',
    tree: true,
    left: true,
    text: `Employee #,"Last Name, First Name",Job Title,Reporting to,Department,Location,Work Email,Employment Status,Status
1,"Lund, Tora",CEO,,Board,Oslo,tora@x.example,Full-Time,Active
2,"Vang, Per",CFO,Tora Lund,Fin,Oslo,per@x.example,Full-Time,Active
3,"Foss, Ida",Controller,Per Vang,Fin,Oslo,ida@x.example,Full-Time,Inactive`,
  },
  {
    system: 'BambooHR EID',
    tree: true,
    left: true,
    text: `Employee #,First Name,Last Name,Job Title,Supervisor EID,Supervisor,Supervisor Email,Manager of people?,Termination Date,Termination Type
1,Tora,Lund,CEO,,,,Yes,,
2,Per,Vang,CFO,1,"Lund, Tora",tora@x.example,Yes,,
3,Ida,Foss,Controller,2,"Vang, Per",per@x.example,No,2024-03-31,Voluntary`,
  },
  {
    system: 'Personio',
    tree: true,
    left: true,
    text: `ID,Vorname,Nachname,E-Mail,Geschlecht,Status,Position,Beschäftigungsart,Vertragsende,Abteilung,Team,Vorgesetzte/r,HR Business Partner,Kündigungsdatum,Kündigungsart
7,Tora,Lund,tora@x.example,weiblich,Aktiv,CEO,Intern,,Board,,,Pat Poe,,
8,Per,Vang,per@x.example,männlich,Aktiv,CFO,Intern,,Fin,,Tora Lund,Pat Poe,,
9,Ida,Foss,ida@x.example,männlich,Inaktiv,Controller,Extern,,Fin,,Per Vang,Pat Poe,2023-05-31,Kündigung`,
  },
  {
    system: 'Personio English',
    tree: true,
    left: true,
    text: `Personnel number,First name,Last name,Email,Position,Department,Subcompany,Office,Supervisor,Supervisor email,Status,Employment type,Last day of work
7,Tora,Lund,tora@x.example,CEO,Board,Sjøvik AS,Oslo,,,active,internal,
8,Per,Vang,per@x.example,CFO,Fin,Sjøvik AS,Oslo,Tora Lund,tora@x.example,active,internal,
9,Ida,Foss,ida@x.example,Controller,Fin,Sjøvik AS,Oslo,Per Vang,per@x.example,inactive,external,31.05.2023`,
  },
  {
    system: 'Salesforce report',
    tree: true,
    left: true,
    text: `"Account Name","First Name","Last Name","Title","Reports To","Reports To: Full Name","Email","Contact Owner","Contact ID","Account Owner","No Longer at Company"
"Sjøvik AS","Tora","Lund","CEO","","","tora@x.example","Sam Seller","0035g00000AbCdE","Sam Seller","0"
"Sjøvik AS","Per","Vang","CFO","Tora Lund","Tora Lund","per@x.example","Sam Seller","0035g00000AbCdF","Sam Seller","0"
"Sjøvik AS","Ida","Foss","Controller","Per Vang","Per Vang","ida@x.example","Sam Seller","0035g00000AbCdG","Sam Seller","1"`,
  },
  {
    system: 'Salesforce API',
    tree: true,
    left: true,
    text: `Id,IsDeleted,AccountId,LastName,FirstName,Name,ReportsToId,Title,Department,Email,OwnerId
0035g00000AbCdEAAA,false,0015g1,Lund,Tora,Tora Lund,,CEO,Board,tora@x.example,0055g1
0035g00000AbCdFAAA,false,0015g1,Vang,Per,Per Vang,0035g00000AbCdEAAA,CFO,Fin,per@x.example,0055g1
0035g00000AbCdGAAA,true,0015g1,Foss,Ida,Ida Foss,0035g00000AbCdFAAA,Controller,Fin,ida@x.example,0055g1`,
  },
  {
    system: 'HubSpot',
    tree: false,
    left: false,
    text: `Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Company name,Job Title,Associated Company,Associated Company (Primary),Buying Role,Lifecycle Stage
51,Tora,Lund,tora@x.example,1,Sam Seller,Sjøvik AS,CEO,Sjøvik AS,Sjøvik AS,Decision Maker,Lead
52,Per,Vang,per@x.example,2,Sam Seller,Sjøvik AS,CFO,Sjøvik AS,Sjøvik AS,Champion,Lead
53,Ida,Foss,ida@x.example,3,Sam Seller,Sjøvik AS,Controller,Sjøvik AS,Sjøvik AS,Influencer,Lead`,
  },
  {
    system: 'Dynamics',
    tree: true,
    left: true,
    text: `(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,Company Name,Job Title,Business Phone,Email,Status Reason,Status,Manager,Owner
{a1b2c3d4-0000-ec11-8f8f-000d3a000001},x,2024,Tora Lund,Sjøvik AS,CEO,+47,tora@x.example,Active,Active,,Sam Seller
{a1b2c3d4-0000-ec11-8f8f-000d3a000002},x,2024,Per Vang,Sjøvik AS,CFO,+47,per@x.example,Active,Active,Tora Lund,Sam Seller
{a1b2c3d4-0000-ec11-8f8f-000d3a000003},x,2024,Ida Foss,Sjøvik AS,Controller,+47,ida@x.example,Inactive,Inactive,Per Vang,Sam Seller`,
  },
  {
    system: 'Pipedrive people',
    tree: false,
    left: false,
    text: `Person - ID,Person - Name,Person - Organization,Organization - Name,Person - Email - Work,Person - Phone - Work,Person - Job title,Person - Owner,Person - Open deals
9,Tora Lund,Sjøvik AS,Sjøvik AS,tora@x.example,1,CEO,Sam Seller,1
10,Per Vang,Sjøvik AS,Sjøvik AS,per@x.example,2,CFO,Sam Seller,0
11,Ida Foss,Sjøvik AS,Sjøvik AS,ida@x.example,3,Controller,Sam Seller,0`,
  },
  {
    system: 'Zoho CRM',
    tree: true,
    left: false,
    text: `Record Id,Contact Owner.id,Contact Owner,Lead Source,First Name,Last Name,Full Name,Account Name.id,Account Name,Vendor Name,Email,Title,Department,Reporting To.id,Reporting To,Email Opt Out
zcrm_1,zcrm_9,Sam Seller,Web,Tora,Lund,Tora Lund,zcrm_8,Sjøvik,,tora@x.example,CEO,Board,,,false
zcrm_2,zcrm_9,Sam Seller,Web,Per,Vang,Per Vang,zcrm_8,Sjøvik,,per@x.example,CFO,Fin,zcrm_1,Tora Lund,false
zcrm_3,zcrm_9,Sam Seller,Web,Ida,Foss,Ida Foss,zcrm_8,Sjøvik,,ida@x.example,Controller,Fin,zcrm_2,Per Vang,false`,
  },
  {
    system: 'Zoho People',
    tree: true,
    left: true,
    text: `EmployeeID,First Name,Last Name,Email ID,Designation,Department,Reporting Manager,Secondary Reporting Manager,Employee Status,Employment Type,Date of exit
F1,Tora,Lund,tora@x.example,CEO,Board,,,Active,Permanent,
F2,Per,Vang,per@x.example,CFO,Fin,Tora Lund F1,,Active,Permanent,
F3,Ida,Foss,ida@x.example,Controller,Fin,Per Vang F2,,Resigned,Permanent,2024-01-31`,
  },
  {
    system: 'Google Contacts',
    tree: true,
    left: false,
    text: `First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Organization Title,Organization Department,E-mail 1 - Label,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value,Labels
Tora,,Lund,,Sjøvik AS,CEO,Board,Work,tora@x.example,,,* myContacts
Per,,Vang,,Sjøvik AS,CFO,Fin,Work,per@x.example,Manager,Tora Lund,* myContacts
Ida,,Foss,,Sjøvik AS,Controller,Fin,Work,ida@x.example,Manager,Per Vang,* myContacts`,
  },
  {
    system: 'Google Workspace',
    tree: true,
    left: false,
    text: `First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Employee Title,Department,Manager Email,Status [READ ONLY],Last Sign In [READ ONLY]
Tora,Lund,tora@x.example,****,/,CEO,Board,,Active,2024
Per,Vang,per@x.example,****,/Fin,CFO,Fin,tora@x.example,Active,2024
Ida,Foss,ida@x.example,****,/Fin,Controller,Fin,per@x.example,Active,2024`,
  },
  {
    system: 'Outlook',
    tree: true,
    left: false,
    text: `Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Phone,E-mail Address,E-mail Display Name,Manager's Name,Assistant's Name,Notes
Ms.,Tora,,Lund,,Sjøvik AS,Board,CEO,1,tora@x.example,Tora Lund (tora@x.example),,Pia Poe,
Mr.,Per,,Vang,,Sjøvik AS,Fin,CFO,1,per@x.example,Per Vang (per@x.example),Tora Lund,,
Mr.,Ida,,Foss,,Sjøvik AS,Fin,Controller,1,ida@x.example,Ida Foss (ida@x.example),Per Vang,,`,
  },
  {
    system: 'LinkedIn',
    tree: false,
    left: false,
    text: `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Tora,Lund,https://www.linkedin.com/in/tora,,Sjøvik AS,CEO,03 Mar 2024
Per,Vang,https://www.linkedin.com/in/per,,Sjøvik AS,CFO,03 Mar 2024
Ida,Foss,https://www.linkedin.com/in/ida,,Sjøvik AS,Controller,03 Mar 2024`,
  },
  {
    system: 'Visio',
    tree: true,
    left: false,
    text: `Unique_ID,Name,Title,Department,Reports_To,Telephone,Master_Shape,Executive_Assistant
ID1,Tora Lund,CEO,Board,,1,0,
ID2,Per Vang,CFO,Fin,ID1,2,1,
ID3,Ida Foss,Controller,Fin,ID2,3,2,`,
  },
  {
    system: 'Lucid',
    tree: true,
    left: false,
    text: `Employee ID,Name,Supervisor ID,Title,Role,Department,Hire date,Photo URL,Line type
1,Tora Lund,,CEO,CEO,Board,2020-01-01,,solid
2,Per Vang,1,CFO,CFO,Fin,2020-01-01,,solid
3,Ida Foss,2,Controller,Controller,Fin,2020-01-01,,solid`,
  },
  {
    system: 'draw.io',
    tree: true,
    left: false,
    text: `# label: %name%<br><i style="color:gray;">%position%</i><br><a href="mailto:%email%">Email</a>
# style: label;image=%image%;whiteSpace=wrap;html=1;rounded=1;fillColor=%fill%;strokeColor=%stroke%;
# parentstyle: swimlane;whiteSpace=wrap;html=1;childLayout=stackLayout;
# connect: {"from": "manager", "to": "name", "invert": true, "label": "manages", "style": "curved=1;endArrow=blockThin;endFill=1;fontSize=11;"}
## More comments, with commas, and so on
# width: auto
# ignore: id,image,fill,stroke,refs,manager
## ---- CSV below this line. First line are column names. ----
name,position,id,location,manager,email,fill,stroke,refs,url,image
Tora Lund,CEO,tora,Office 1,,me@example.com,#dae8fc,#6c8ebf,,https://www.draw.io,x.png
Per Vang,CFO,per,Office 1,Tora Lund,me2@example.com,#dae8fc,#6c8ebf,,https://www.draw.io,x.png
Ida Foss,Controller,ida,Office 2,Per Vang,me3@example.com,#d5e8d4,#82b366,,https://www.draw.io,x.png`,
  },
  {
    system: 'Oracle HCM',
    tree: true,
    left: true,
    text: `PersonNumber,DisplayName,AssignmentName,AssignmentStatusType,DepartmentName,LineManagerPersonNumber,LineManagerName,WorkEmail,LegalEmployerName
300,"Lund, Tora",CEO,ACTIVE,Board,,,tora@x.example,Sjøvik AS
301,"Vang, Per",CFO,ACTIVE,Fin,300,"Lund, Tora",per@x.example,Sjøvik AS
302,"Foss, Ida",Controller,INACTIVE,Fin,301,"Vang, Per",ida@x.example,Sjøvik AS`,
  },
  {
    system: 'UKG',
    tree: true,
    left: true,
    text: `Employee Number,Employee Name (Last Suffix First MI),Job Title,Org Level 1,Supervisor Name (Unsecured),Supervisor Employee Number,Employment Status,Date of Termination,Termination Reason
1,"Lund, Tora",CEO,Board,,,Active,,
2,"Vang, Per",CFO,Fin,"Lund, Tora",1,Active,,
3,"Foss, Ida",Controller,Fin,"Vang, Per",2,Terminated,05/31/2023,Other`,
  },
  {
    system: 'Rippling',
    tree: true,
    left: true,
    text: `Employee,Work email,Title,Department,Manager,Manager: work email,Employment status,Employment type,Work location,End date
Tora Lund,tora@x.example,CEO,Board,,,Active,"Salaried, full-time",Oslo,
Per Vang,per@x.example,CFO,Fin,Tora Lund,tora@x.example,Active,"Salaried, full-time",Oslo,
Ida Foss,ida@x.example,Controller,Fin,Per Vang,per@x.example,Terminated,Contractor,Oslo,2024-01-31`,
  },
  {
    system: 'Okta',
    tree: true,
    left: true,
    text: `id,status,profile.login,profile.firstName,profile.lastName,profile.email,profile.title,profile.department,profile.manager,profile.managerId
00u1,ACTIVE,tora@x.example,Tora,Lund,tora@x.example,CEO,Board,,
00u2,ACTIVE,per@x.example,Per,Vang,per@x.example,CFO,Fin,Tora Lund,00u1
00u3,DEPROVISIONED,ida@x.example,Ida,Foss,ida@x.example,Controller,Fin,Per Vang,00u2`,
  },
  {
    system: 'Microsoft 365',
    tree: true,
    left: true,
    text: `Block credential,City,Department,Display name,First name,Last name,Office,Object Id,Title,User principal name,When created,Manager
False,Oslo,Board,Tora Lund,Tora,Lund,HQ,7c9e6679-7425-40de-944b-e07fc1f90ae7,CEO,tora@x.example,2024-01-01,
False,Oslo,Fin,Per Vang,Per,Vang,HQ,7c9e6679-7425-40de-944b-e07fc1f90ae8,CFO,per@x.example,2024-01-01,Tora Lund
True,Oslo,Fin,Ida Foss,Ida,Foss,HQ,7c9e6679-7425-40de-944b-e07fc1f90ae9,Controller,ida@x.example,2024-01-01,Per Vang`,
  },
  {
    system: 'Get-ADUser',
    tree: true,
    left: true,
    text: `DistinguishedName,Enabled,GivenName,mail,Manager,Name,ObjectClass,ObjectGUID,SamAccountName,SID,Surname,Title,UserPrincipalName
"CN=Tora Lund,OU=Users,DC=x,DC=example",True,Tora,tora@x.example,,Tora Lund,user,7c9e6679-7425-40de-944b-e07fc1f90ae7,tlund,S-1-5-1,Lund,CEO,tlund@x.example
"CN=Per Vang,OU=Users,DC=x,DC=example",True,Per,per@x.example,"CN=Tora Lund,OU=Users,DC=x,DC=example",Per Vang,user,7c9e6679-7425-40de-944b-e07fc1f90ae8,pvang,S-1-5-2,Vang,CFO,pvang@x.example
"CN=Ida Foss,OU=Users,DC=x,DC=example",False,Ida,ida@x.example,"CN=Per Vang,OU=Users,DC=x,DC=example",Ida Foss,user,7c9e6679-7425-40de-944b-e07fc1f90ae9,ifoss,S-1-5-3,Foss,Controller,ifoss@x.example`,
  },
  {
    system: 'ZoomInfo',
    tree: false,
    left: false,
    text: `ZoomInfo Contact ID,Last Name,First Name,Middle Name,Salutation,Suffix,Job Title,Job Function,Management Level,Company Name,Email Address,Direct Phone Number,LinkedIn Contact Profile URL,Person City,Company City
11,Lund,Tora,,,,CEO,Executive,C-Level,Sjøvik AS,tora@x.example,1,https://linkedin.com/in/tora,Oslo,Bergen
12,Vang,Per,,,,CFO,Finance,C-Level,Sjøvik AS,per@x.example,2,https://linkedin.com/in/per,Oslo,Bergen
13,Foss,Ida,,,,Controller,Finance,Manager,Sjøvik AS,ida@x.example,3,https://linkedin.com/in/ida,Oslo,Bergen`,
  },
  {
    system: 'Apollo',
    tree: false,
    left: false,
    text: `First Name,Last Name,Title,Company,Company Name for Emails,Email,Seniority,Departments,Corporate Phone,Person Linkedin Url,Website,Contact Owner,Account Owner
Tora,Lund,CEO,Sjøvik AS,Sjøvik,tora@x.example,C suite,Executive,1,http://www.linkedin.com/in/tora,http://sjovik.example,Sam Seller,Sam Seller
Per,Vang,CFO,Sjøvik AS,Sjøvik,per@x.example,C suite,Finance,1,http://www.linkedin.com/in/per,http://sjovik.example,Sam Seller,Sam Seller
Ida,Foss,Controller,Sjøvik AS,Sjøvik,ida@x.example,Manager,Finance,1,http://www.linkedin.com/in/ida,http://sjovik.example,Sam Seller,Sam Seller`,
  },
  {
    system: 'ChartHop',
    tree: true,
    left: false,
    text: `name,title,department,manager id,person id,job id,manager email,work email,status,start date,end date
Tora Lund,CEO,Board,,p1,j1,,tora@x.example,Filled,2020-01-01,
Per Vang,CFO,Fin,j1,p2,j2,tora@x.example,per@x.example,Filled,2020-01-01,
Ida Foss,Controller,Fin,j2,p3,j3,per@x.example,ida@x.example,Filled,2020-01-01,`,
  },
  {
    system: 'Dayforce',
    tree: true,
    left: true,
    text: `Employee Number,Employee Display Name,Primary Job Assignment,Primary Department,Manager Display Name,Manager Employee Number,Employment Status,Business Email
1,"Lund, Tora",CEO,Board,,,Active,tora@x.example
2,"Vang, Per",CFO,Fin,"Lund, Tora",1,Active,per@x.example
3,"Foss, Ida",Controller,Fin,"Vang, Per",2,Terminated,ida@x.example`,
  },
];
