"""Slips that are known by sight: the wrong word and the right one."""


def read_pairs(text: str) -> dict[str, str]:
    """Read "wrong=right" pairs parted by blanks; an underscore stands for a blank inside one."""
    pairs = (pair.split("=") for pair in text.split())
    return {wrong: right.replace("_", " ") for wrong, right in pairs}


MISSPELLINGS = read_pairs("""
    keeped=kept catched=caught sended=sent buyed=bought payed=paid finded=found teached=taught goed=went
    gived=gave taked=took choosed=chose costed=cost readed=read writed=wrote breaked=broke losed=lost
    putted=put telled=told thinked=thought bringed=brought builded=built leaved=left meeted=met selled=sold
    comed=came maked=made knowed=knew drived=drove eated=ate falled=fell forgetted=forgot holded=held
    heared=heard sayed=said speaked=spoke spended=spent understanded=understood weared=wore shutted=shut
    getted=got stealed=stole growed=grew sleeped=slept meaned=meant
    abit=a_bit ofcourse=of_course goodmorning=good_morning tecnical=technical confirmd=confirmed
    oder=order theer=there teh=the hte=the thge=the tje=the teh=the adn=and nad=and anf=and ahve=have hav=have hvae=have haev=have
    taht=that thta=that thsi=this tihs=this wich=which whcih=which wiht=with wth=with wihch=which yuo=you
    yoru=your yuor=your youre=you're yor=your fo=of ot=to waht=what whta=what cna=can nto=not ohter=other
    hwo=how whne=when wehn=when whn=when frm=from jsut=just liek=like amke=make knwo=know konw=know
    onyl=only oyur=your owrk=work ouput=output peopel=people poeple=people recrod=record thier=their
    theri=their ther=there tehre=there tehy=they thye=they tath=that tehn=then tahn=than wtih=with
    woudl=would wuold=would coudl=could cuold=could shoudl=should shuold=should willl=will wil=will wll=will
    weill=will becuase=because becasue=because beacuse=because becouse=because becaus=because bcause=because
    recieve=receive recieved=received recieving=receiving reciept=receipt reciepts=receipts recive=receive
    recived=received receved=received receieve=receive receipient=recipient recepient=recipient
    receit=receipt adress=address adresses=addresses addres=address adresse=address addressess=addresses
    seperate=separate seperately=separately seperated=separated definately=definitely definatly=definitely
    definetly=definitely definitly=definitely defintely=definitely occured=occurred occuring=occurring
    occurence=occurrence ocurred=occurred occurr=occur untill=until untl=until accomodate=accommodate
    accomodation=accommodation acommodate=accommodate tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow
    tomorrrow=tomorrow tommorw=tomorrow tomorro=tomorrow inconvinience=inconvenience
    inconvenince=inconvenience inconvienence=inconvenience inconvience=inconvenience
    inconvenienc=inconvenience inconveniance=inconvenience incovenience=inconvenience
    inconveinence=inconvenience inconvinient=inconvenient inconvient=inconvenient convinient=convenient
    conveniant=convenient appologise=apologise appologize=apologize appologies=apologies apoligies=apologies
    apoligize=apologize apoligise=apologise apologyse=apologise appology=apology appologie=apology
    apologys=apologies garantee=guarantee guarentee=guarantee guarante=guarantee gaurantee=guarantee
    gaurentee=guarantee garanty=guarantee warrenty=warranty waranty=warranty warantee=warranty
    shiped=shipped shiping=shipping shippment=shipment shipement=shipment shippped=shipped
    recomend=recommend reccomend=recommend reccommend=recommend recomended=recommended
    recomendation=recommendation unfortunatly=unfortunately unfortunatley=unfortunately
    unfortunetly=unfortunately unfortunatelly=unfortunately unfortunetely=unfortunately
    immediatly=immediately imediately=immediately immediatley=immediately immedietly=immediately
    imediatly=immediately immidiately=immediately succesful=successful successfull=successful
    succesfully=successfully sucessful=successful sucessfully=successfully succesfull=successful
    succes=success neccessary=necessary necesary=necessary neccesary=necessary nessecary=necessary
    necessery=necessary neccessery=necessary acount=account accout=account accoun=account accounnt=account
    delievery=delivery delivary=delivery delivry=delivery deliverd=delivered delievered=delivered
    delevery=delivery dilivery=delivery deleivered=delivered delivired=delivered refunf=refund refud=refund
    replacment=replacement replacemet=replacement repalcement=replacement replacemnt=replacement
    custumer=customer costumer=customer cusotmer=customer customar=customer cutomer=customer
    costumers=customers custmer=customer occassion=occasion ocassion=occasion begining=beginning
    comming=coming wether=whether writting=writing wating=waiting waitting=waiting pacakge=package
    pakage=package packege=package packige=package parcell=parcel pacel=parcel parcle=parcel percel=parcel
    enviroment=environment goverment=government maintainance=maintenance maintenence=maintenance
    mantain=maintain explaination=explanation experiance=experience expierence=experience
    experince=experience existance=existence independant=independent responsability=responsibility
    responsable=responsible responsibile=responsible questionaire=questionnaire questoin=question
    quesiton=question quetion=question qestion=question qustion=question anwser=answer anser=answer
    awnser=answer aswer=answer asnwer=answer realy=really relly=really reallly=really finaly=finally
    usualy=usually actualy=actually acutally=actually basicly=basically basicaly=basically
    generaly=generally originaly=originally probaly=probably probly=probably prolly=probably
    propably=probably porbably=probably truely=truly sincerly=sincerely sincerley=sincerely
    sincerelly=sincerely greatful=grateful gratefull=grateful gratful=grateful thankyou=thank_you
    thnak=thank thankx=thanks thansk=thanks tahnks=thanks thnaks=thanks thanx=thanks helpfull=helpful
    usefull=useful carefull=careful beautifull=beautiful carefuly=carefully gladely=gladly alot=a_lot
    aswell=as_well incase=in_case infact=in_fact infront=in_front noone=no_one eachother=each_other
    atleast=at_least inspite=in_spite upto=up_to everytime=every_time attatched=attached
    attachement=attachment attatchment=attachment attachd=attached atached=attached atachment=attachment
    attch=attach attachements=attachments attatch=attach calender=calendar catagory=category
    collegue=colleague colleage=colleague collegues=colleagues colleauge=colleague collague=colleague
    coleague=colleague comfirm=confirm confrim=confirm confim=confirm confrimation=confirmation
    confimation=confirmation comfirmation=confirmation commited=committed comitted=committed
    commitee=committee concious=conscious correspondance=correspondence curently=currently
    currenlty=currently currentley=currently damadged=damaged damged=damaged damagd=damaged
    dissapointed=disappointed dissapointing=disappointing dissappointed=disappointed
    disapointed=disappointed dissapoint=disappoint dissapointment=disappointment
    disapointment=disappointment dissapear=disappear dissapeared=disappeared diffrent=different
    differnt=different diferent=different diffcult=difficult dificult=difficult docuement=document
    documnet=document doument=document embarass=embarrass embarassing=embarrassing embarassed=embarrassed
    equiptment=equipment equipement=equipment excelent=excellent exellent=excellent excellant=excellent
    exchage=exchange familar=familiar foward=forward forword=forward fourty=forty freind=friend
    fullfil=fulfil fullfill=fulfill garuntee=guarantee hieght=height happend=happened hapened=happened
    hapen=happen happenned=happened immedate=immediate informations=information infomation=information
    infromation=information informaiton=information imformation=information instaled=installed
    instalation=installation insted=instead intrested=interested intersted=interested interupt=interrupt
    interuption=interruption invoce=invoice invioce=invoice ivoice=invoice invocie=invoice
    knowlege=knowledge knowledgable=knowledgeable liason=liaison libary=library licenced=licensed
    lisence=license lisense=license logisitics=logistics mangager=manager mesage=message messege=message
    mispelled=misspelled misunderstod=misunderstood misstake=mistake mistke=mistake millenium=millennium
    noticable=noticeable occure=occur offical=official oportunity=opportunity opertunity=opportunity
    oppurtunity=opportunity oppertunity=opportunity orginal=original origional=original orignal=original
    ordr=order orer=order ordeer=order odered=ordered orderd=ordered orded=ordered paitence=patience
    patiance=patience pateince=patience paiment=payment paymet=payment paymnet=payment payed=paid
    perfrom=perform perphaps=perhaps persue=pursue personel=personnel possable=possible posible=possible
    posibility=possibility possibilty=possibility preceed=precede procede=proceed proceedure=procedure
    proccess=process proccessed=processed procces=process procesed=processed prefered=preferred
    prefering=preferring privelege=privilege privilige=privilege probelm=problem porblem=problem
    problen=problem poblem=problem prodcut=product prodcuts=products producst=products
    proffesional=professional profesional=professional promiss=promise promisse=promise
    pronounciation=pronunciation purchace=purchase purchse=purchase quanity=quantity quantitiy=quantity
    quarantee=guarantee reciever=receiver refered=referred refering=referring refference=reference
    referal=referral relevent=relevant relase=release remeber=remember rember=remember remebmer=remember
    reminer=reminder repond=respond reponse=response responce=response resonse=response respons=response
    reservaton=reservation resevation=reservation resturant=restaurant resolv=resolve retun=return
    retrun=return reurn=return retured=returned satisfacton=satisfaction satified=satisfied
    satisfed=satisfied scedule=schedule shedule=schedule schedual=schedule schedul=schedule
    shceduled=scheduled sevice=service servce=service serivce=service serveral=several severl=several
    similiar=similar simular=similar somethin=something somthing=something sory=sorry sorrry=sorry
    soory=sorry speach=speech specificaly=specifically spesific=specific standart=standard suport=support
    suppport=support supprot=support suprise=surprise suprised=surprised surprize=surprise
    suficient=sufficient sugest=suggest suggets=suggest subscribtion=subscription subsciption=subscription
    subscripton=subscription temprature=temperature tempature=temperature temperture=temperature
    thourough=thorough threshhold=threshold througout=throughout thru=through thorugh=through
    togehter=together togther=together trackig=tracking traking=tracking trackng=tracking
    transfered=transferred transfering=transferring tranfer=transfer trasnfer=transfer tryed=tried
    unavailible=unavailable availible=available avaliable=available avalable=available availabe=available
    avaible=available availble=available undertand=understand undestand=understand understad=understand
    unecessary=unnecessary uneccessary=unnecessary unneccessary=unnecessary upgarde=upgrade upadte=update
    udpate=update updateing=updating usefullness=usefulness vehical=vehicle verfy=verify verfiy=verify
    vist=visit wellcome=welcome welcom=welcome wierd=weird wouldnt=wouldn't couldnt=couldn't
    shouldnt=shouldn't dont=don't doesnt=doesn't doesent=doesn't didnt=didn't isnt=isn't arent=aren't
    wasnt=wasn't werent=weren't wont=won't cant=can't havent=haven't hasnt=hasn't hadnt=hadn't ive=I've
    weve=we've youve=you've theyve=they've theyre=they're im=I'm thats=that's whats=what's heres=here's
    theres=there's itll=it'll youll=you'll theyll=they'll agian=again aggain=again allready=already
    alredy=already alraedy=already allways=always alwasy=always arround=around arive=arrive arived=arrived
    arrving=arriving assitance=assistance asistance=assistance assistence=assistance assit=assist
    athority=authority beleive=believe belive=believe beggining=beginning buisness=business busness=business
    bussiness=business bussines=business buisiness=business cancle=cancel cancell=cancel canceld=cancelled
    carier=carrier chek=check chekc=check cehck=check chcek=check chnage=change chagne=change
    compair=compare compeny=company compnay=company comapny=company complaned=complained complant=complaint
    complet=complete completly=completely completley=completely condtion=condition conection=connection
    contacing=contacting contac=contact contct=contact contatc=contact corect=correct corectly=correctly
    crediit=credit esspecially=especially expecially=especially espically=especially excat=exact
    exacly=exactly excactly=exactly extremly=extremely extreamly=extremely foto=photo fotos=photos
    feild=field finnaly=finally furhter=further gratefuly=gratefully guage=gauge inbalance=imbalance
    inlcude=include indentify=identify langauge=language lenght=length widht=width weigth=weight
    wieght=weight wiegh=weigh heigth=height minuts=minutes minuite=minute minuites=minutes monring=morning
    mornig=morning afernoon=afternoon afternon=afternoon wendesday=Wednesday wensday=Wednesday
    wednsday=Wednesday wedensday=Wednesday thurday=Thursday thrusday=Thursday tuesay=Tuesday teusday=Tuesday
    tusday=Tuesday firday=Friday frday=Friday satuday=Saturday saterday=Saturday febuary=February
    janurary=January decemeber=December septmber=September numer=number nubmer=number numbr=number
    opinon=opinion plaese=please pleae=please pelase=please plese=please pleas=please pleasse=please
    plesure=pleasure regrads=regards reagrds=regards regads=regards reguards=regards reguard=regard
    requst=request reqest=request rquest=request requrie=require situaton=situation sitution=situation
    solutoin=solution soultion=solution stauts=status staus=status strenght=strength techncian=technician
    technicain=technician troble=trouble truble=trouble unforseen=unforeseen wrng=wrong worng=wrong
    yesteday=yesterday yeserday=yesterday yestarday=yesterday loosing=losing goign=going doign=doing
    hten=then agred=agreed hopefuly=hopefully hopfully=hopefully quikly=quickly quickley=quickly
""")
